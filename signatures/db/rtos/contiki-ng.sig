# SPDX-License-Identifier: CC0-1.0
component  contiki-ng
type       firmware
purl       pkg:generic/contiki-ng@{version}
cpe        cpe:2.3:o:contiki-ng:contiki-ng:{version}:*:*:*:*:*:*:*
supplier   Contiki-NG project
license    BSD-3-Clause
url        website https://www.contiki-ng.org/
url        vcs https://github.com/contiki-ng/contiki-ng

rule 1 banner rodata "Contiki-NG-release/v{dotted}"
rule 2 banner rodata "Starting Contiki-NG-"

accept 1 "Starting Contiki-NG-release/v4.9-11-gfd7139694" -> 4.9
accept 2 "Starting Contiki-NG-develop/v4.4-31-ge14d7dc" -> -
refuse "Contiki-NG 4.9"
