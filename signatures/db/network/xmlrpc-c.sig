# SPDX-License-Identifier: CC0-1.0
component  xmlrpc-c
type       library
purl       pkg:generic/xmlrpc-c@{version}
supplier   Bryan Henderson
license    BSD-3-Clause
url        website http://xmlrpc-c.sourceforge.net
url        vcs https://svn.code.sf.net/p/xmlrpc-c/code
alias      libxmlrpc libxmlrpc-core-c3

rule 1 soname "libxmlrpc.so.{soversion}"
rule 2 soname "libxmlrpc_abyss.so.{soversion}"
rule 3 soname "libxmlrpc_client.so.{soversion}"
rule 4 soname "libxmlrpc_server.so.{soversion}"
rule 5 banner rodata "ABYSS Web Server for XML-RPC For C/C++ version {dotted}" needs 2
rule 6 symbols xmlrpc_parse_value_va xmlrpc_struct_find_value xmlrpc_read_string_w_crlf

accept 1 "libxmlrpc.so.3" -> -
accept 2 "libxmlrpc_abyss.so.3" -> -
accept 3 "libxmlrpc_client.so.3" -> -
accept 4 "libxmlrpc_server.so.3" -> -
accept 5 "ABYSS Web Server for XML-RPC For C/C++ version 1.59.2" -> 1.59.2
accept 6 "xmlrpc_parse_value_va xmlrpc_struct_find_value xmlrpc_read_string_w_crlf" -> -
refuse "Server: Xmlrpc-c_Abyss/1.59.2"
