# SPDX-License-Identifier: CC0-1.0
component  uriparser
type       library
purl       pkg:generic/uriparser@{version}
cpe        cpe:2.3:a:uriparser_project:uriparser:{version}:*:*:*:*:*:*:*
supplier   uriparser project
license    BSD-3-Clause
alias      liburiparser

# No file of it says the version.
rule 1 soname "liburiparser.so.{soversion}"
rule 2 symbols uriParseUriA uriFreeUriMembersA

accept 1 "liburiparser.so.1" -> -
accept 2 "uriParseUriA uriFreeUriMembersA" -> -
refuse "liburiparser.a"
