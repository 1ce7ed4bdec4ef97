# SPDX-License-Identifier: CC0-1.0
component  proj
type       library
purl       pkg:generic/proj@{version}
supplier   OSGeo
license    MIT
alias      libproj libproj25

rule 1 soname "libproj.so.{soversion}"
rule 2 banner rodata "{in}Rel. {major1}.{minor}.{patch}, {month} {any}, {year}" needs 1,4
rule 3 banner rodata "{start}PROJ {major1}.{minor}.{patch}{end}" needs 1,4
rule 4 symbols proj_context_create proj_create_crs_to_crs proj_trans
rule 5 filename "libproj.so.{d}.{major1}.{minor}.{patch}"

accept 1 "libproj.so.25" -> -
accept 2 "Rel. 9.6.0, March 15th, 2025" -> 9.6.0
accept 3 "PROJ 9.1.1" -> 9.1.1
accept 4 "proj_context_create proj_create_crs_to_crs proj_trans" -> -
accept 5 "libproj.so.25.9.1.1" -> 9.1.1
refuse "PROJ 9.1.1"
