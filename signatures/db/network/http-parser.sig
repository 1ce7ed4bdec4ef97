# SPDX-License-Identifier: CC0-1.0
component  http-parser
type       library
purl       pkg:generic/http-parser@{version}
supplier   Node.js project
license    MIT
url        website https://github.com/joyent/http-parser
url        vcs https://github.com/nodejs/http-parser
alias      libhttp-parser libhttp-parser2.9

rule 1 soname "libhttp_parser.so.{soversion}"
rule 2 filename "libhttp_parser.so.{major}.{minor}.{patch}" >=2.0
rule 3 symbols http_parser_execute http_errno_description http_parser_url_init
rule 4 getter http_parser_version hex:MNNPP

accept 1 "libhttp_parser.so.2.9" -> -
accept 2 "libhttp_parser.so.2.9.4" -> 2.9.4
accept 3 "http_parser_execute http_errno_description http_parser_url_init" -> -
accept 4 "0x20904" -> 2.9.4
refuse "HPE_INVALID_EOF_STATE"
