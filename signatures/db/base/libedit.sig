# SPDX-License-Identifier: CC0-1.0
component  libedit
type       library
purl       pkg:generic/libedit@{version}
cpe        cpe:2.3:a:libedit_project:libedit:{version}:*:*:*:*:*:*:*
supplier   Jess Thrysoee
license    BSD-3-Clause
url        source-distribution https://www.thrysoee.dk/editline/
alias      libedit2 editline

rule 1 soname "libedit.so.{soversion}"
rule 2 symbols el_init el_source ct_encode_string tok_reset
# upstream counts the library's last number up with each release
rule 3 filename "libedit.so.0.0.63" >=3.1-20191231 <=3.1-20191231
rule 4 filename "libedit.so.2.0.63" >=3.1-20191231 <=3.1-20191231
rule 5 filename "libedit.so.0.0.70" >=3.1-20221030 <=3.1-20221030
rule 6 filename "libedit.so.2.0.70" >=3.1-20221030 <=3.1-20221030
rule 7 filename "libedit.so.0.0.72" >=3.1-20230828 <=3.1-20230828
rule 8 filename "libedit.so.2.0.72" >=3.1-20230828 <=3.1-20230828
rule 9 filename "libedit.so.0.0.75" >=3.1-20250104 <=3.1-20250104
rule 10 filename "libedit.so.2.0.75" >=3.1-20250104 <=3.1-20250104

accept 1 "libedit.so.2" -> -
accept 2 "el_init el_source ct_encode_string tok_reset" -> -
accept 3 "libedit.so.0.0.63" -> 3.1-20191231
accept 4 "libedit.so.2.0.63" -> 3.1-20191231
accept 5 "libedit.so.0.0.70" -> 3.1-20221030
accept 6 "libedit.so.2.0.70" -> 3.1-20221030
accept 7 "libedit.so.0.0.72" -> 3.1-20230828
accept 8 "libedit.so.2.0.72" -> 3.1-20230828
accept 9 "libedit.so.0.0.75" -> 3.1-20250104
accept 10 "libedit.so.2.0.75" -> 3.1-20250104
refuse "libedit is not readline"
