# SPDX-License-Identifier: CC0-1.0
component  mbuffer
type       application
purl       pkg:generic/mbuffer@{version}
supplier   Thomas Maier-Komor
license    GPL-3.0-or-later
url        website https://www.maier-komor.de/mbuffer.html

rule 1 banner rodata "{start}mbuffer version R{version}\n"

accept 1 "mbuffer version R20241007\n" -> 20241007
refuse "mbuffer: warning: unable to set memlock limit"
