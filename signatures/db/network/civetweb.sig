# SPDX-License-Identifier: CC0-1.0
component  civetweb
type       library
purl       pkg:generic/civetweb@{version}
cpe        cpe:2.3:a:civetweb_project:civetweb:{version}:*:*:*:*:*:*:*
supplier   CivetWeb project
license    MIT
url        vcs https://github.com/civetweb/civetweb
alias      libcivetweb libcivetweb1

rule 1 soname "libcivetweb.so.{soversion}"
rule 2 soname "libcivetweb-cpp.so.{soversion}"
rule 3 symbols mg_exit_library mg_send_digest_access_authentication_request mg_connect_websocket_client
rule 4 getter mg_version string "{dotted}" needs 1,3
rule 5 strings rodata "it is relative to civetweb executable."

accept 1 "libcivetweb.so.1" -> -
accept 2 "libcivetweb-cpp.so.1" -> -
accept 3 "mg_exit_library mg_send_digest_access_authentication_request mg_connect_websocket_client" -> -
accept 4 "1.16" -> 1.16
accept 5 "it is relative to civetweb executable." -> -
refuse "Server: CivetWeb"
