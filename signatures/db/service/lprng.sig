# SPDX-License-Identifier: CC0-1.0
component  lprng
type       application
purl       pkg:generic/lprng@{version}
supplier   Patrick Powell
license    GPL-2.0-or-later OR Artistic-1.0
url        website http://lprng.sourceforge.net/

rule 1 banner rodata "{start}LPRng-{version}, "

accept 1 "LPRng-3.8.B, " -> 3.8.B
refuse "LPRng"
