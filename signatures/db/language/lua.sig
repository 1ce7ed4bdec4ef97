# SPDX-License-Identifier: CC0-1.0
component  lua
type       library
purl       pkg:generic/lua@{version}
cpe        cpe:2.3:a:lua:lua:{version}:*:*:*:*:*:*:*
supplier   PUC-Rio
license    MIT
url        website http://www.lua.org
url        vcs https://github.com/lua/lua
alias      liblua lua5.1 lua5.2 lua5.3 lua5.4

rule 1 banner rodata "$Lua: Lua {dotted} Copyright (C) 1994-"
rule 2 banner rodata "$LuaVersion: Lua {dotted}  Copyright (C) 1994-"
rule 3 banner rodata "{start}Lua {dotted}  Copyright (C) 1994-"
rule 4 soname "liblua5.{d}.so.{soversion}"
rule 5 soname "liblua.so"
rule 6 soname "liblua5.{d}-c++.so.{soversion}"
rule 7 soname "liblua.so.{soversion}"
rule 8 soname "liblua-5.{d}.so"
rule 9 symbols lua_rotate lua_isyieldable lua_geti
rule 10 symbols luaV_execute luaD_growstack luaS_newlstr
rule 11 filename "liblua.so.{major}.{minor}.{patch}"
rule 12 filename "liblua{d}.{d}-c++.so.0.0.0"
rule 13 strings rodata "error calling 'print' (%s)" "execute string 'stat'"
# luaL_checkversion_() of 5.2 to 5.4, and _VERSION beside it
rule 14 strings rodata "version mismatch: app. needs %f, Lua core provides %f" >=5.2
rule 15 strings rodata "attempt to yield across metamethod/C-call boundary" >=5.1 <5.2
rule 16 banner rodata "{start}Lua 5.2{end}" needs 14 >=5.2 <5.3
rule 17 banner rodata "{start}Lua 5.3{end}" needs 14 >=5.3 <5.4
rule 18 banner rodata "{start}Lua 5.4{end}" needs 14 >=5.4 <5.5

accept 1 "$Lua: Lua 5.1.5 Copyright (C) 1994-2012 Lua.org, PUC-Rio $\n" -> 5.1.5
accept 2 "@$LuaVersion: Lua 5.3.6  Copyright (C) 1994-2020 Lua.org, PUC-Rio $" -> 5.3.6
accept 3 "\0Lua 5.1.5  Copyright (C) 1994-2012 Lua.org, PUC-Rio" -> 5.1.5
accept 4 "liblua5.3.so.0" -> -
accept 5 "liblua.so" -> -
accept 6 "liblua5.1-c++.so.0" -> -
accept 7 "liblua.so.5.1.5" -> -
accept 8 "liblua-5.3.so" -> -
accept 9 "lua_rotate lua_isyieldable lua_geti" -> -
accept 10 "luaV_execute luaD_growstack luaS_newlstr" -> -
accept 11 "liblua.so.5.1.5" -> 5.1.5
accept 12 "liblua5.1-c++.so.0.0.0" -> -
accept 13 "error calling 'print' (%s)\0  -e stat  execute string 'stat'\n" -> -
accept 14 "version mismatch: app. needs %f, Lua core provides %f" -> -
accept 15 "attempt to yield across metamethod/C-call boundary" -> -
accept 16 "\0Lua 5.2\0" -> -
accept 17 "\0Lua 5.3\0" -> -
accept 18 "\0Lua 5.4\0" -> -
refuse "LuaJIT 2.1.0-beta3 -- Copyright (C) 2005-2022 Mike Pall."
refuse "Lua 5.1"
