# SPDX-License-Identifier: CC0-1.0
component  luaexpat
type       library
purl       pkg:luarocks/luaexpat@{version}
supplier   Kepler Project and the LunarModules organisation
license    MIT
url        vcs https://github.com/lunarmodules/luaexpat/
alias      lua-expat

rule 1 symbols luaopen_lxp
rule 2 banner rodata "{start}LuaExpat {dotted}{end}"

accept 1 "luaopen_lxp" -> -
accept 2 "LuaExpat 1.5.1" -> 1.5.1
refuse "LuaExpat is a SAX XML parser based on the Expat library"
