# SPDX-License-Identifier: CC0-1.0
component  mhash
type       library
purl       pkg:generic/mhash@{version}
supplier   mhash project
license    LGPL-2.0-or-later
alias      libmhash

# No file of it says the version.
rule 1 soname "libmhash.so.{soversion}"

accept 1 "libmhash.so.2" -> -
refuse "libmhash.a"
