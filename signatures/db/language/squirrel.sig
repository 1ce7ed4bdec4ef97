# SPDX-License-Identifier: CC0-1.0
component  squirrel
type       library
purl       pkg:generic/squirrel@{version}
supplier   Alberto Demichelis
license    MIT
url        website http://squirrel-lang.org/
url        vcs https://github.com/albertodemichelis/squirrel
alias      squirrel3 libsquirrel3

rule 1 soname "libsquirrel3.so.{soversion}"
rule 2 soname "libsqstdlib3.so.{soversion}"
rule 3 banner rodata "{start}Squirrel {dotted} stable"
rule 4 strings rodata "usage: sq <options> <scriptpath [args]>.\n"

accept 1 "libsquirrel3.so.0" -> -
accept 2 "libsqstdlib3.so.0" -> -
accept 3 "Squirrel 3.1 stable" -> 3.1
accept 4 "usage: sq <options> <scriptpath [args]>.\n" -> -
refuse "scripts are written in Squirrel 3.1"
