# SPDX-License-Identifier: CC0-1.0
component  contiki
type       firmware
purl       pkg:generic/contiki@{version}
supplier   The Contiki project
license    BSD-3-Clause
url        vcs https://github.com/contiki-os/contiki

rule 1 banner rodata "{start}Contiki {dotted} started"
rule 2 banner rodata "{start}Contiki-{dotted}-{d}-g{hex} started"
rule 3 banner rodata "{start}Contiki 3.x started"

accept 1 "Contiki 2.7 started with IPV6, RPL\n" -> 2.7
accept 2 "\nContiki-2.6-900-ga6227e1 started. " -> 2.6
accept 3 "Contiki 3.x started with IPV6\n" -> -
refuse "Contiki 2.7"
