# SPDX-License-Identifier: CC0-1.0
component  arp-scan
type       application
purl       pkg:generic/arp-scan@{version}
supplier   Roy Hills
license    GPL-3.0-or-later

rule 1 banner rodata "{start}arp-scan {version}{end}"
rule 2 strings rodata "Usage: arp-scan [options] [hosts...]"

accept 1 "arp-scan 1.10.0" -> 1.10.0
accept 2 "Usage: arp-scan [options] [hosts...]" -> -
refuse "apt install arp-scan 1.10.0"
