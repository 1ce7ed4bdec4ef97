# SPDX-License-Identifier: CC0-1.0
component  darkstat
type       application
purl       pkg:generic/darkstat@{version}
supplier   Emil Mikulic
license    GPL-2.0-only

rule 1 banner rodata "{start}darkstat {version} (using %s)\n"
rule 2 banner rodata "{start}darkstat/{version}{end}"

accept 1 "darkstat 3.0.719 (using %s)\n" -> 3.0.719
accept 2 "darkstat/3.0.719" -> 3.0.719
refuse "User-Agent: darkstat/3.0.719"
