# SPDX-License-Identifier: CC0-1.0
component  timidity
type       application
purl       pkg:generic/timidity@{version}
supplier   Masanao Izumo
license    GPL-2.0-or-later
url        website https://timidity.sourceforge.net/
alias      timidity++

rule 1 banner rodata "Encoded with Timidity++-{version}"
rule 2 strings rodata "Referring user drum set %d, note %d not found - this instrument will not be heard as expected"

accept 1 "Encoded with Timidity++-2.14.0" -> 2.14.0
accept 2 "Referring user drum set %d, note %d not found - this instrument will not be heard as expected" -> -
refuse "TiMidity++ 2.14.0"
