# SPDX-License-Identifier: CC0-1.0
component  fsverity-utils
type       library
purl       pkg:generic/fsverity-utils@{version}
supplier   Eric Biggers
license    MIT
alias      libfsverity

# No file of it says the version.
rule 1 soname "libfsverity.so.{soversion}"

accept 1 "libfsverity.so.0" -> -
refuse "libfsverity.a"
