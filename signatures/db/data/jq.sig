# SPDX-License-Identifier: CC0-1.0
component  jq
type       application
purl       pkg:generic/jq@{version}
cpe        cpe:2.3:a:jqlang:jq:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:jq_project:jq:{version}:*:*:*:*:*:*:*
supplier   jq project
license    MIT
url        website https://jqlang.org/
url        vcs https://github.com/jqlang/jq
alias      libjq libjq1

# no soname rule: the library does not say the version, the program does
rule 1 filename "libjq.so.{soversion}"
rule 2 symbols jv_array_set jv_object_get jq_compile
rule 3 strings rodata "jq - commandline JSON processor [version %s]\n"
rule 4 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 3
# 1.7.1 may say 1.7, so 1.7 alone is no version
rule 5 lone "1.{minor1}" version "1.{minor}" needs 3 <1.7
# the options that it was configured with are a part of the program; the site moved with 1.7
rule 6 banner rodata "/jq-{dotted}=. " needs 3
rule 7 strings rodata "docs  at https://jqlang.github.io/jq" >=1.7

accept 1 "libjq.so.1.0.4" -> -
accept 2 "jv_array_set jv_object_get jq_compile" -> -
accept 3 "jq - commandline JSON processor [version %s]\n" -> -
accept 4 "1.7.1" -> 1.7.1
accept 5 "1.6" -> 1.6
accept 6 "-ffile-prefix-map=/build/reproducible-path/jq-1.7.1=. -fstack-protector-strong" -> 1.7.1
accept 7 "or online docs  at https://jqlang.github.io/jq\n" -> -
refuse "jq: error: out of memory"
