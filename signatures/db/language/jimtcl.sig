# SPDX-License-Identifier: CC0-1.0
component  jimtcl
type       library
purl       pkg:generic/jimtcl@{version}
supplier   Jim Tcl developers
license    BSD-2-Clause
url        website http://jim.tcl.tk/
url        vcs https://github.com/msteveb/jimtcl
alias      libjim jimsh libjim0.81 libjim0.83

rule 1 soname "libjim.so.{dotted}"
rule 2 symbols Jim_CreateNamespaceVariable Jim_InitStack Jim_SetGlobalVariableStr
rule 3 banner rodata "Welcome to Jim version %d.%d" arguments
rule 4 strings rodata "jimsh version %d.%d\n"
rule 5 banner rodata "jimsh version %d.%d" arguments

accept 4 "jimsh version %d.%d\n" -> -
accept 5 "jimsh version %d.%d\n" -> -
accept 1 "libjim.so.0.83" -> 0.83
accept 2 "Jim_CreateNamespaceVariable Jim_InitStack Jim_SetGlobalVariableStr" -> -
accept 3 "Welcome to Jim version %d.%d\n" -> -
refuse "jimsh dowrite stdout"
