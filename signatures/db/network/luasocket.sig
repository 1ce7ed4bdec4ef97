# SPDX-License-Identifier: CC0-1.0
component  luasocket
type       library
purl       pkg:generic/luasocket@{version}
supplier   LuaSocket project
license    MIT
url        website https://lunarmodules.github.io/luasocket/
url        vcs https://github.com/lunarmodules/luasocket
alias      lua-socket

# the text "LuaSocket 3.0.0" is in 3.1.0, too: no version
rule 1 symbols luaopen_socket_core socket_gethostbyname timeout_getretry
rule 2 symbols luaopen_mime_core
rule 3 symbols luaopen_socket_unix socket_gethostbyname timeout_getretry
rule 4 symbols luaopen_socket_serial socket_gethostbyname timeout_getretry

accept 1 "luaopen_socket_core socket_gethostbyname timeout_getretry" -> -
accept 2 "luaopen_mime_core" -> -
accept 3 "luaopen_socket_unix socket_gethostbyname timeout_getretry" -> -
accept 4 "luaopen_socket_serial socket_gethostbyname timeout_getretry" -> -
refuse "LuaSocket 3.0.0"
