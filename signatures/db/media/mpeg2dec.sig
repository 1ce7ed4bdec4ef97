# SPDX-License-Identifier: CC0-1.0
component  mpeg2dec
type       library
purl       pkg:generic/mpeg2dec@{version}
supplier   libmpeg2 project
license    GPL-2.0-or-later
alias      libmpeg2 libmpeg2convert

# No file of it says the version.
rule 1 soname "libmpeg2.so.{soversion}"
rule 2 soname "libmpeg2convert.so.{soversion}"

accept 1 "libmpeg2.so.0" -> -
accept 2 "libmpeg2convert.so.0" -> -
refuse "libmpeg2.a"
