# SPDX-License-Identifier: CC0-1.0
component  luajit
type       library
purl       pkg:generic/luajit@{version}
cpe        cpe:2.3:a:luajit:luajit:{version}:*:*:*:*:*:*:*
supplier   Mike Pall
license    MIT
url        website http://luajit.org
url        vcs https://github.com/LuaJIT/LuaJIT
alias      libluajit

rule 1 banner rodata "{start}LuaJIT {version}{end}"
rule 2 soname "libluajit-5.1.so.2"
rule 3 symbols luaJIT_setmode luaopen_jit lua_newstate
rule 4 filename "libluajit-5.1.so.2.1.{d}"
accept 1 "\0LuaJIT 2.1.0-beta3\0" -> 2.1.0-beta3
accept 2 "libluajit-5.1.so.2" -> -
accept 3 "luaJIT_setmode luaopen_jit lua_newstate" -> -
accept 4 "libluajit-5.1.so.2.1.0" -> -
refuse "requires LuaJIT 2.1"
