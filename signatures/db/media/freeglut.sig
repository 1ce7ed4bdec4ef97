# SPDX-License-Identifier: CC0-1.0
component  freeglut
type       library
purl       pkg:generic/freeglut@{version}
supplier   freeglut
license    MIT
alias      libglut libglut3 libglut3.12

rule 1 soname "libglut.so.{soversion}"
rule 2 symbols glutDialsFuncUcall glutDisplayFunc glutLeaveMainLoop

accept 1 "libglut.so.3.12" -> -
accept 2 "glutDialsFuncUcall glutDisplayFunc glutLeaveMainLoop" -> -
refuse "freeglut  ERROR:"
