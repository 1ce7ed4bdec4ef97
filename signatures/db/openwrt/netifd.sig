# SPDX-License-Identifier: CC0-1.0
component  netifd
type       application
purl       pkg:generic/netifd@{version}
supplier   OpenWrt
license    GPL-2.0-only
url        website https://openwrt.org/
url        vcs https://git.openwrt.org/project/netifd.git

rule 1 strings rodata "Interface '%s' has link connectivity %s" "Failed to parse rule fwmark: %s"
rule 2 strings rodata "%s(%d): No wireless configuration found" "%s(%d): Wireless device '%s' add pid %d"

accept 1 "Interface '%s' has link connectivity %s\n\0%s(%d): Failed to parse rule fwmark: %s\n" -> -
accept 2 "%s(%d): No wireless configuration found\n\0%s(%d): Wireless device '%s' add pid %d\n" -> -
refuse "/lib/netifd/netifd-proto.sh"

