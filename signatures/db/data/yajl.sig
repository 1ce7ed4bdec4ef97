# SPDX-License-Identifier: CC0-1.0
component  yajl
type       library
purl       pkg:generic/yajl@{version}
cpe        cpe:2.3:a:yajl_project:yajl:{version}:*:*:*:*:*:*:*
supplier   Lloyd Hilaiel
license    ISC
url        website https://lloyd.github.io/yajl/
url        vcs https://github.com/lloyd/yajl
alias      libyajl libyajl2 yajl-tools

rule 1 soname "libyajl.so.{soversion}"
rule 2 filename "libyajl.so.{dotted}"
rule 3 symbols yajl_parse yajl_gen_alloc yajl_complete_parse
rule 4 filename "bin/json_reformat"
rule 5 filename "bin/json_verify"
rule 6 strings rodata "inside a string, '\\' occurs before a character which it may not." "object key and value must be separated by a colon (':')"
rule 7 getter yajl_version dec:MNNPP
accept 1 "libyajl.so.2" -> -
accept 2 "libyajl.so.2.1.0" -> 2.1.0
accept 3 "yajl_parse yajl_gen_alloc yajl_complete_parse" -> -
accept 4 "usr/bin/json_reformat" -> -
accept 5 "usr/bin/json_verify" -> -
accept 6 "inside a string, '\\' occurs before a character which it may not.\nobject key and value must be separated by a colon (':')" -> -
accept 7 "20100" -> 2.1.0
refuse "yajl error: %s"
