# SPDX-License-Identifier: CC0-1.0
component  glu
type       library
purl       pkg:generic/glu@{version}
supplier   Mesa
license    SGI-B-2.0
alias      libglu libglu1 libglu1-mesa

rule 1 soname "libGLU.so.{soversion}"
rule 2 symbols gluBeginCurve gluNurbsCallback gluNurbsCallbackData

accept 1 "libGLU.so.1" -> -
accept 2 "gluBeginCurve gluNurbsCallback gluNurbsCallbackData" -> -
refuse "gluBuild2DMipmaps"
