# SPDX-License-Identifier: CC0-1.0
component  mdns-repeater
type       application
purl       pkg:generic/mdns-repeater@{version}
supplier   Darell Tan
license    GPL-2.0-or-later
url        vcs https://github.com/geekman/mdns-repeater

rule 1 banner rodata "{start}mDNS repeater (version {version})"
rule 2 strings rodata "Copyright (C) 2011 Darell Tan\n\n"

accept 1 "mDNS repeater (version 1.11)\n" -> 1.11
accept 2 "Copyright (C) 2011 Darell Tan\n\n" -> -
refuse "mdns-repeater br-lan wlan0"
