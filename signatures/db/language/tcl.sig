# SPDX-License-Identifier: CC0-1.0
component  tcl
type       library
purl       pkg:generic/tcl@{version}
cpe        cpe:2.3:a:tcl:tcl:{version}:*:*:*:*:*:*:*
supplier   Tcl Core Team
license    TCL
url        website http://www.tcl.tk/
url        vcs https://github.com/tcltk/tcl
alias      libtcl tclsh tcl8.6

rule 1 soname "libtcl{d}.{d}.so"
rule 2 soname "libtcl{d}.{d}.so.0"
rule 3 symbols Tcl_CreateInterp Tcl_FindExecutable Tcl_EvalObjEx
rule 4 lone "8.{minor1}.{patch}" version "8.{minor}.{patch}" needs 1,2,3
rule 5 lone "9.{minor1}.{patch}" version "9.{minor}.{patch}" needs 1,2,3
rule 6 filename "tclsh8.{d}"
rule 7 filename "tclsh9.{d}"
accept 1 "libtcl8.6.so" -> -
accept 2 "libtcl8.6.so.0" -> -
accept 3 "Tcl_CreateInterp Tcl_FindExecutable Tcl_EvalObjEx" -> -
accept 4 "8.6.13" -> 8.6.13
accept 5 "9.0.1" -> 9.0.1
accept 6 "tclsh8.6" -> -
accept 7 "tclsh9.0" -> -
refuse "package require Tcl 8.6.13"
