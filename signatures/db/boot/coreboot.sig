# SPDX-License-Identifier: CC0-1.0
component  coreboot
type       firmware
purl       pkg:generic/coreboot@{version}
cpe        cpe:2.3:o:coreboot:coreboot:{version}:*:*:*:*:*:*:*
supplier   coreboot project
license    GPL-2.0-only
url        website https://www.coreboot.org/
url        vcs https://review.coreboot.org/coreboot.git

rule 1 banner any "{start}COREBOOT_VERSION: {dotted}"
rule 2 banner rodata "{start}coreboot-{dotted}{any} {month} {d} {d}:{d}:{d} UTC {year} "

accept 1 "COMPILETIME: Mon Jan  1 00:00:00 UTC 2018\nCOREBOOT_VERSION: 4.8.1\n" -> 4.8.1
accept 2 "coreboot-4.12 Tue May 12 19:35:56 UTC 2020 bootblock starting" -> 4.12
refuse "coreboot-4.12.tar.xz"
refuse "FU_QUIRKS_COREBOOT_VERSION: x"
