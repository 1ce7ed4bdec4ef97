# SPDX-License-Identifier: CC0-1.0
component  mtdev
type       library
purl       pkg:generic/mtdev@{version}
supplier   Henrik Rydberg
license    MIT
alias      libmtdev

# No file of it says the version.
rule 1 soname "libmtdev.so.{soversion}"

accept 1 "libmtdev.so.1" -> -
refuse "libmtdev.a"
