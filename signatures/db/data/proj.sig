# SPDX-License-Identifier: CC0-1.0
component  proj
type       library
purl       pkg:generic/proj@{version}
supplier   OSGeo
license    MIT
alias      libproj

rule 1 soname "libproj.so.{soversion}"
rule 2 banner rodata "{start}PROJ {version}{end}" needs 1

accept 1 "libproj.so.25" -> -
accept 2 "PROJ 9.1.1" -> 9.1.1
refuse "PROJ 9.1.1"
