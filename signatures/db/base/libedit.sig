# SPDX-License-Identifier: CC0-1.0
component  libedit
type       library
purl       pkg:generic/libedit@{version}
supplier   Jess Thrysoee
license    BSD-3-Clause
alias      libedit2 editline

rule 1 soname "libedit.so.{soversion}"
rule 2 symbols el_init el_source ct_encode_string tok_reset

accept 1 "libedit.so.2" -> -
accept 2 "el_init el_source ct_encode_string tok_reset" -> -
refuse "libedit is not readline"
