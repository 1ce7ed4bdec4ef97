# SPDX-License-Identifier: CC0-1.0
component  irqbalance
type       application
purl       pkg:generic/irqbalance@{version}
supplier   irqbalance project
license    GPL-2.0-only

rule 1 banner rodata "{start}irqbalance version {version}"

accept 1 "irqbalance version 1.9.2" -> 1.9.2
refuse "start irqbalance version 1.9.2"
