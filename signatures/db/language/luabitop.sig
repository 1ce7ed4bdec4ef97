# SPDX-License-Identifier: CC0-1.0
component  luabitop
type       library
purl       pkg:luarocks/luabitop@{version}
supplier   Mike Pall
license    MIT
url        website http://bitop.luajit.org
alias      lua-bitop

# Redis and others are linked with its one file, which says no version: the module only
rule 1 soname "liblua5.1-bitop.so.{soversion}"
rule 2 soname "liblua5.2-bitop.so.{soversion}"
rule 3 soname "liblua5.3-bitop.so.{soversion}"
rule 4 soname "liblua5.4-bitop.so.{soversion}"
rule 5 filename "lua/bit.so"

accept 1 "liblua5.1-bitop.so.0" -> -
accept 2 "liblua5.2-bitop.so.0" -> -
accept 3 "liblua5.3-bitop.so.0" -> -
accept 4 "liblua5.4-bitop.so.0" -> -
accept 5 "usr/lib/lua/bit.so" -> -
refuse "bit library self-test failed (%s)"
