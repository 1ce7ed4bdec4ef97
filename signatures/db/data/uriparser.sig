# SPDX-License-Identifier: CC0-1.0
component  uriparser
type       library
purl       pkg:generic/uriparser@{version}
cpe        cpe:2.3:a:uriparser_project:uriparser:{version}:*:*:*:*:*:*:*
supplier   uriparser project
license    BSD-3-Clause
alias      liburiparser

rule 1 soname "liburiparser.so.{soversion}"
rule 2 symbols uriParseUriA uriFreeUriMembersA
# upstream's ChangeLog says which library each release is
rule 3 filename "liburiparser.so.1.0.27" >=0.9.4 <=0.9.4
rule 4 filename "liburiparser.so.1.0.28" >=0.9.5 <=0.9.5
rule 5 filename "liburiparser.so.1.0.29" >=0.9.6 <=0.9.6
rule 6 filename "liburiparser.so.1.0.30" >=0.9.7 <=0.9.7
rule 7 filename "liburiparser.so.1.0.31" >=0.9.8 <=0.9.8
rule 8 filename "liburiparser.so.1.1.0" >=0.9.9 <=0.9.9

accept 1 "liburiparser.so.1" -> -
accept 2 "uriParseUriA uriFreeUriMembersA" -> -
accept 3 "liburiparser.so.1.0.27" -> 0.9.4
accept 4 "liburiparser.so.1.0.28" -> 0.9.5
accept 5 "liburiparser.so.1.0.29" -> 0.9.6
accept 6 "liburiparser.so.1.0.30" -> 0.9.7
accept 7 "liburiparser.so.1.0.31" -> 0.9.8
accept 8 "liburiparser.so.1.1.0" -> 0.9.9
refuse "liburiparser.a"
