# SPDX-License-Identifier: CC0-1.0
component  mdk4
type       application
purl       pkg:generic/mdk4@{version}
supplier   E7mer
license    GPL-3.0-or-later
url        vcs https://github.com/aircrack-ng/mdk4

rule 1 banner rodata "{start}MDK4 {dotted} - "

accept 1 "MDK4 4.2 - " -> 4.2
refuse "mdk4 4.2"
