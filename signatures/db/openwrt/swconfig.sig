# SPDX-License-Identifier: CC0-1.0
component  swconfig
type       application
purl       pkg:generic/swconfig@{version}
supplier   OpenWrt
license    GPL-2.0-only
url        website https://openwrt.org/
url        vcs https://git.openwrt.org/openwrt/openwrt.git

rule 1 strings rodata "swconfig list" "swconfig dev <dev> [port <port>|vlan <vlan>]"

accept 1 "swconfig list\n\0swconfig dev <dev> [port <port>|vlan <vlan>] (help|set <key> <value>|get <key>|load <config>|show)\n" -> -
refuse "swconfig dev switch0 load network"
