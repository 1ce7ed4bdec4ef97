# SPDX-License-Identifier: CC0-1.0
component  broadcom-wl
type       library
purl       pkg:generic/broadcom-wl@{version}
supplier   Broadcom
license    LicenseRef-Proprietary

# The driver of routers and the program of the chips print the same text (wl_linux.c, wlc.c).
rule 1 banner rodata "BCM%04x 802.11 Wireless Controller {version}"
rule 2 banner rodata "BCM%04x 802.11 Hybrid Wireless Controller {version}"
rule 3 strings rodata "Broadcom BCM%04x 802.11 Wireless Controller"
rule 4 strings rodata "Broadcom BCM%04x 802.11 Hybrid Wireless Controller"
rule 5 banner any " Version: {dotted} CRC: {hex} Date: {any} FWID 01-{hex}"
rule 6 strings rodata "FWID 01-%x" "wl%d: wl_eventq timer failed"

accept 1 "%s: Broadcom BCM%04x 802.11 Wireless Controller 5.10.91.9" -> 5.10.91.9
accept 2 "%s: Broadcom BCM%04x 802.11 Hybrid Wireless Controller 6.20.155.1" -> 6.20.155.1
accept 3 "Broadcom BCM%04x 802.11 Wireless Controller" -> -
accept 4 "Broadcom BCM%04x 802.11 Hybrid Wireless Controller" -> -
accept 5 "43143b0-roml/usb-g-p2p-mchan-idauth Version: 6.10.198.66 CRC: ffffffff Date: Thu 2014-04-03 04:44:12 PDT FWID 01-e976bb95\0" -> 6.10.198.66
accept 6 "FWID 01-%x\n\0wl%d: wl_eventq timer failed\n\0" -> -
refuse "eth1: Broadcom BCM4328 802.11 Wireless Controller 5.10.27.11"
refuse "Broadcom BCM%04X"
