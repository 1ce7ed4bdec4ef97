# SPDX-License-Identifier: CC0-1.0
component  luasec
type       library
purl       pkg:luarocks/luasec@{version}
supplier   Bruno Silvestre
license    MIT
url        vcs https://github.com/brunoos/luasec
alias      lua-sec

rule 1 symbols luaopen_ssl_core luaopen_ssl_context luaopen_ssl_x509
rule 2 banner text "{start}-- LuaSec {dotted}{end}"

accept 1 "luaopen_ssl_core luaopen_ssl_context luaopen_ssl_x509" -> -
accept 2 "-- LuaSec 1.2.0\n--\n" -> 1.2.0
refuse "-- requires LuaSec 1.2.0"
