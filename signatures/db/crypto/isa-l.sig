# SPDX-License-Identifier: CC0-1.0
component  isa-l
type       library
purl       pkg:generic/isa-l@{version}
supplier   Intel Corporation
license    BSD-3-Clause
url        vcs https://github.com/intel/isa-l
alias      libisal libisal2

rule 1 soname "libisal.so.{soversion}"
rule 2 symbols isal_update_histogram gf_gen_rs_matrix crc64_ecma_refl
rule 3 filename "libisal.so.2.0.30" >=2.30.0 <2.31.0
rule 4 filename "libisal.so.2.0.31" >=2.31.0 <2.32.0

accept 1 "libisal.so.2" -> -
accept 2 "crc64_ecma_refl gf_gen_rs_matrix isal_update_histogram" -> -
accept 3 "libisal.so.2.0.30" -> -
accept 4 "libisal.so.2.0.31" -> -
refuse "isal_inflate"
