# SPDX-License-Identifier: CC0-1.0
component  mtink
type       application
purl       pkg:generic/mtink@{version}
supplier   Jean-Jacques Sarton
license    GPL-2.0-or-later
url        website http://xwtools.automatix.de/

rule 1 banner rodata "EPSON GRAFFE V {version}{end}"
rule 2 strings rodata "Requested packed size is 0, no data can be transferred."

accept 1 "EPSON GRAFFE V 1.0.16" -> 1.0.16
accept 2 "Requested packed size is 0, no data can be transferred." -> -
refuse "Epson Utilities"
