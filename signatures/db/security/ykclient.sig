# SPDX-License-Identifier: CC0-1.0
component  ykclient
type       library
purl       pkg:generic/ykclient@{version}
supplier   Yubico
license    BSD-2-Clause
url        website https://developers.yubico.com/yubico-c-client/
url        vcs https://github.com/Yubico/yubico-c-client
alias      libykclient yubico-c-client

rule 1 soname "libykclient.so.{soversion}"
rule 2 getter ykclient_check_version string
rule 3 symbols ykclient_handle_done ykclient_server_response_parse

accept 1 "libykclient.so.3" -> -
accept 2 "2.15" -> 2.15
accept 3 "ykclient_handle_done ykclient_server_response_parse" -> -
refuse "User-Agent: ykclient/2.15"
