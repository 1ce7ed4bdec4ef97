# SPDX-License-Identifier: CC0-1.0
component  usbutils
type       application
purl       pkg:generic/usbutils@{version}
supplier   Greg Kroah-Hartman
license    GPL-2.0-or-later
url        vcs https://github.com/gregkh/usbutils
alias      lsusb

rule 1 banner rodata "{start}lsusb (usbutils) {dotted}{end}"
rule 2 banner rodata "{start}usbhid-dump (usbutils) {dotted}\n"
rule 3 filename "usbreset"
rule 4 filename "usbhid-dump"
accept 1 "\0lsusb (usbutils) 014\0" -> 014
accept 2 "\0usbhid-dump (usbutils) 018\n" -> 018
accept 3 "usbreset" -> -
accept 4 "usbhid-dump" -> -
refuse "lsusb from usbutils 014"
