# SPDX-License-Identifier: CC0-1.0
component  gmediarender
type       application
purl       pkg:generic/gmediarender@{version}
supplier   Ivo Clarysse, Henner Zeller
license    GPL-2.0-or-later
alias      gmrender-resurrect

rule 1 banner rodata "{start}gmediarender {version}{end}"

accept 1 "gmediarender 0.1" -> 0.1
refuse "see gmediarender 0.1"
