# SPDX-License-Identifier: CC0-1.0
component  tk
type       library
purl       pkg:generic/tk@{version}
cpe        cpe:2.3:a:tcl_tk:tcl_tk:{version}:*:*:*:*:*:*:*
supplier   Tcl Core Team
license    TCL
alias      libtk libtk8.6 tk8.6

rule 1 soname "libtk8.{d}.so"
rule 2 lone "8.{minor}.{patch}" needs 1,3 version "8.{minor}.{patch}"
rule 3 symbols Tk_DitherPhoto Tk_Draw3DPolygon

accept 1 "libtk8.6.so" -> -
accept 2 "8.6.13" -> 8.6.13
accept 3 "Tk_DitherPhoto Tk_Draw3DPolygon" -> -
refuse "tk8.6"
