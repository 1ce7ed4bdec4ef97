# SPDX-License-Identifier: CC0-1.0
component  rasdaemon
type       application
purl       pkg:generic/rasdaemon@{version}
supplier   Mauro Carvalho Chehab
license    GPL-2.0-or-later

rule 1 banner rodata "{start}rasdaemon {version}{end}"

accept 1 "rasdaemon 0.6.8" -> 0.6.8
refuse "see rasdaemon 0.6.8"
