# SPDX-License-Identifier: CC0-1.0
component  mimalloc
type       library
purl       pkg:generic/mimalloc@{version}
supplier   Microsoft
license    MIT
alias      libmimalloc

rule 1 soname "libmimalloc.so.{soversion}"
# one digit each, 209 is 2.0.9; a later scheme has five digits, beyond the bound
rule 2 getter mi_version dec:MNP <10

accept 1 "libmimalloc.so.2" -> -
accept 2 "209" -> 2.0.9
refuse "libmimalloc.a"
