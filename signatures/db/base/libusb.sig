# SPDX-License-Identifier: CC0-1.0
component  libusb
type       library
purl       pkg:generic/libusb@{version}
cpe        cpe:2.3:a:libusb:libusb:{version}:*:*:*:*:*:*:*
supplier   libusb
license    LGPL-2.1-or-later
url        website https://libusb.info/
url        vcs https://github.com/libusb/libusb
alias      libusb-1.0 libusb-1.0-0 libusb1

rule 1 soname "libusb-1.0.so.{soversion}" >=1.0.0
rule 2 symbols libusb_open_device_with_vid_pid libusb_control_transfer libusb_get_device_list
rule 3 strings rodata "[timestamp] [threadID] facility level [function call] <message>"
rule 4 filename "libusb-1.0.so.0.{d}.{d}" >=1.0.0
rule 5 getter libusb_get_version u16x3
rule 6 symbols usb_os_init usb_os_find_busses usb_parse_descriptor <1.0.0

accept 1 "libusb-1.0.so.0" -> -
accept 2 "libusb_open_device_with_vid_pid libusb_control_transfer libusb_get_device_list" -> -
accept 3 "[timestamp] [threadID] facility level [function call] <message>" -> -
accept 4 "libusb-1.0.so.0.5.0" -> -
accept 5 "1.0.26" -> 1.0.26
accept 6 "usb_os_init usb_os_find_busses usb_parse_descriptor" -> -
refuse "libusb-0.1.so.4"
refuse "libusb: error [%s] %s"
