# SPDX-License-Identifier: CC0-1.0
component  darkstat
type       application
purl       pkg:generic/darkstat@{version}
supplier   Emil Mikulic
license    GPL-2.0-only

rule 1 banner rodata "<meta name=\"generator\" content=\"darkstat {dotted}\">"
rule 2 banner rodata "{start}darkstat {dotted} (using %s)"

accept 1 "<meta name=\"generator\" content=\"darkstat 3.0.719\">\n" -> 3.0.719
accept 2 "darkstat 3.0.721 (using %s)\n" -> 3.0.721
refuse "darkstat/3.0.719"
