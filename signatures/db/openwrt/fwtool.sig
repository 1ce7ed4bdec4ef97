# SPDX-License-Identifier: CC0-1.0
component  fwtool
type       application
purl       pkg:generic/fwtool@{version}
supplier   OpenWrt
license    GPL-2.0-only
url        website https://openwrt.org/
url        vcs https://git.openwrt.org/openwrt/openwrt.git

rule 1 strings rodata "  -S <file>:\t\tAppend signature file to firmware image" "  -I <file>:\t\tAppend metadata file to firmware image"

accept 1 "  -S <file>:\t\tAppend signature file to firmware image\n  -I <file>:\t\tAppend metadata file to firmware image\n" -> -
refuse "fwtool -i /tmp/sysupgrade.meta"
