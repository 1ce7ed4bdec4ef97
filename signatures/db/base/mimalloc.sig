# SPDX-License-Identifier: CC0-1.0
component  mimalloc
type       library
purl       pkg:generic/mimalloc@{version}
supplier   Microsoft
license    MIT
alias      libmimalloc

# No file of it says the version.
rule 1 soname "libmimalloc.so.{soversion}"

accept 1 "libmimalloc.so.2" -> -
refuse "libmimalloc.a"
