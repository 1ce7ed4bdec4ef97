# SPDX-License-Identifier: CC0-1.0
component  inih
type       library
purl       pkg:generic/inih@{version}
supplier   Ben Hoyt
license    BSD-3-Clause
url        vcs https://github.com/benhoyt/inih
alias      libinih libinih1

rule 1 soname "libinih.so.{soversion}"
rule 2 soname "libINIReader.so.{soversion}"
rule 3 symbols ini_parse_stream ini_parse_string ini_parse_file

accept 1 "libinih.so.1" -> -
accept 2 "libINIReader.so.0" -> -
accept 3 "ini_parse_file ini_parse_stream ini_parse_string" -> -
refuse "ini_parse"
