# SPDX-License-Identifier: CC0-1.0
component  re2
type       library
purl       pkg:generic/re2@{version}
supplier   Google
license    BSD-3-Clause
url        vcs https://github.com/google/re2
alias      libre2 libre2-9 libre2-11

rule 1 soname "libre2.so.{soversion}"
rule 2 filename "libre2.so.9.0.0" <20240702
rule 3 filename "libre2.so.11.0.0" >20220601

accept 1 "libre2.so.9" -> -
accept 2 "libre2.so.9.0.0" -> -
accept 3 "libre2.so.11.0.0" -> -
refuse "re2/re2.cc"
