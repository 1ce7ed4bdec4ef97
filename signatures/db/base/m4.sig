# SPDX-License-Identifier: CC0-1.0
component  m4
type       application
purl       pkg:generic/m4@{version}
cpe        cpe:2.3:a:gnu:m4:{version}:*:*:*:*:*:*:*
supplier   GNU project
license    GPL-3.0-or-later

rule 1 banner rodata "{start}GNU M4 {version}{end}"

accept 1 "GNU M4 1.4.19" -> 1.4.19
refuse "needs GNU M4 1.4.19"
