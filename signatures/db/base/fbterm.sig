# SPDX-License-Identifier: CC0-1.0
component  fbterm
type       application
purl       pkg:generic/fbterm@{version}
supplier   dragchan
license    GPL-2.0-only
url        website https://code.google.com/archive/p/fbterm/

rule 1 banner rodata "{start}FbTerm version {dotted}{end}"

accept 1 "FbTerm version 1.7" -> 1.7
refuse "TERM=fbterm"
