# SPDX-License-Identifier: CC0-1.0
component  mtd
type       application
purl       pkg:generic/mtd@{version}
supplier   OpenWrt
license    GPL-2.0-or-later
url        website https://openwrt.org/
url        vcs https://git.openwrt.org/openwrt/openwrt.git

# the writer of flash of OpenWrt, not the mtd-utils
rule 1 strings rodata "The device is in the format of mtdX (eg: mtd4) or its label." "jffs2write <file>"

accept 1 "The device is in the format of mtdX (eg: mtd4) or its label.\n\0        jffs2write <file>       append <file> to the jffs2 partition on the device\n" -> -
refuse "mtd write - /dev/mtd4"
refuse "mtd_debug read <device> <offset> <len> <dest-filename>"
