# SPDX-License-Identifier: CC0-1.0
component  triggerhappy
type       application
purl       pkg:generic/triggerhappy@{version}
supplier   Stefan Tomanek
license    GPL-3.0-or-later

rule 1 banner rodata "{start}Triggerhappy event daemon {version}\n"
rule 2 banner rodata "{start}Triggerhappy command {version}\n"

accept 1 "Triggerhappy event daemon 0.5.0\n" -> 0.5.0
accept 2 "Triggerhappy command 0.5.0\n" -> 0.5.0
refuse "Triggerhappy event daemon 0.5.0 started"
