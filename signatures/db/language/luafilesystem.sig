# SPDX-License-Identifier: CC0-1.0
component  luafilesystem
type       library
purl       pkg:luarocks/luafilesystem@{version}
supplier   Kepler Project
license    MIT
url        vcs https://github.com/keplerproject/luafilesystem
alias      lua-filesystem

rule 1 symbols luaopen_lfs
rule 2 banner rodata "{start}LuaFileSystem {dotted}{end}"

accept 1 "luaopen_lfs" -> -
accept 2 "LuaFileSystem 1.8.0" -> 1.8.0
refuse "LuaFileSystem is a Lua library developed to complement the set of functions"
