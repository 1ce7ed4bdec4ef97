# SPDX-License-Identifier: CC0-1.0
component  c2esp
type       application
purl       pkg:generic/c2esp@{version}
supplier   cupsdriverkodak project
license    GPL-2.0-or-later
url        website https://sourceforge.net/projects/cupsdriverkodak/
alias      cupsdriverkodak

rule 1 banner rodata "{start}c2esp{version}{end}"
rule 2 banner rodata "{start}c2espC{version}{end}"

accept 1 "c2esp27" -> 27
accept 2 "c2espC27" -> 27
refuse "*cupsFilter: application/vnd.cups-raster 0 c2esp"
