# SPDX-License-Identifier: CC0-1.0
component  boa
type       application
purl       pkg:generic/boa@{version}
cpe        cpe:2.3:a:boa:boa:{version}:*:*:*:*:*:*:*
supplier   Larry Doolittle and Jon Nelson
license    GPL-2.0-or-later
url        website http://www.boa.org/

rule 1 banner rodata "{start}Boa/{version}{end}" needs 2,3
rule 2 strings rodata "boa: server version %s\n"
rule 3 strings rodata "boa: server version %s(%s)\n"

accept 1 "Boa/0.94.14rc21" -> 0.94.14rc21
accept 2 "boa: server version %s\n" -> -
accept 3 "boa: server version %s(%s)\n" -> -
refuse "Server: Boa/0.94.14rc21"
refuse "boa.conf"
