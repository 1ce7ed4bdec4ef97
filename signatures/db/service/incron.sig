# SPDX-License-Identifier: CC0-1.0
component  incron
type       application
purl       pkg:generic/incron@{version}
supplier   Lukas Jelinek
license    GPL-2.0-only

rule 1 banner rodata "{start}incrond {version}{end}"
rule 2 banner rodata "{start}incrontab {version}{end}"

accept 1 "incrond 0.5.12" -> 0.5.12
accept 2 "incrontab 0.5.12" -> 0.5.12
refuse "the daemon incrond 0.5.12"
