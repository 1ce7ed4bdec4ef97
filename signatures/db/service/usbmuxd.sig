# SPDX-License-Identifier: CC0-1.0
component  usbmuxd
type       application
purl       pkg:generic/usbmuxd@{version}
cpe        cpe:2.3:a:nikias_bassen:usbmuxd:{version}:*:*:*:*:*:*:*
supplier   libimobiledevice
license    GPL-2.0-or-later
url        vcs https://github.com/libimobiledevice/usbmuxd

rule 1 strings rodata "usbmuxd v%s starting up"
rule 2 banner rodata "{start}usbmuxd {dotted}{end}" needs 1
accept 1 "usbmuxd v%s starting up" -> -
accept 2 "usbmuxd 1.1.1" -> 1.1.1
refuse "/var/run/usbmuxd"
