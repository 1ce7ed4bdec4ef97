# SPDX-License-Identifier: CC0-1.0
component  mtink
type       application
purl       pkg:generic/mtink@{version}
supplier   Jean-Jacques Sarton
license    GPL-2.0-or-later
url        website http://xwtools.automatix.de/

rule 1 banner rodata "EPSON GRAFFE V {version}{end}"

accept 1 "EPSON GRAFFE V 1.0.16" -> 1.0.16
refuse "Epson Utilities"
