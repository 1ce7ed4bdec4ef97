# SPDX-License-Identifier: CC0-1.0
component  bluez
type       application
purl       pkg:generic/bluez@{version}
cpe        cpe:2.3:a:bluez:bluez:{version}:*:*:*:*:*:*:*
supplier   BlueZ Project
license    GPL-2.0-or-later AND LGPL-2.1-or-later
url        website http://www.bluez.org
url        vcs https://git.kernel.org/pub/scm/bluetooth/bluez.git
alias      libbluetooth libbluetooth3 bluetoothd hcitool bluez-daemon bluez-utils

rule 1 soname "libbluetooth.so.{soversion}"
rule 2 symbols hci_open_dev hci_read_local_name sdp_record_register
rule 3 banner rodata "{start}BlueZ %s"
rule 4 strings rodata "hcitool - HCI Tool ver %s"
rule 5 strings rodata "hciconfig - HCI device configuration utility"
rule 6 strings rodata "hciattach - HCI UART driver initialization utility"
rule 7 strings rodata "l2ping - L2CAP ping" "Peer doesn't support Echo packets"
rule 8 strings rodata "RFCOMM configuration utility ver %s"
rule 9 strings rodata "sdptool - SDP tool v%s"
rule 18 strings rodata "HCI sniffer - Bluetooth packet analyzer ver %s"
rule 19 lone "5.{minor}" >=5.5 version "5.{minor}" needs 18
rule 10 strings rodata "btattach - Bluetooth serial utility"
rule 11 strings rodata "btmon - Bluetooth monitor"
rule 12 strings rodata "org.bluez.AgentManager1" "Waiting to connect to bluetoothd..."
rule 13 lone "5.{minor}" >=5.5 version "5.{minor}" needs 3,4,8,9,10,11,12,14,16
rule 14 strings rodata "/org/bluez/obex/server" "obexd/plugins/filesystem.c"
rule 15 strings rodata "Valid security level range is %d-%d" "[0mExchange MTU Request failed: %s"
rule 16 strings rodata "org.bluez.mesh.Error.InvalidArgs" "Loading node configuration from %s"
rule 17 lone "4.{minor}" >=4.3 version "4.{minor}" needs 4,8,9
rule 20 strings rodata "sixaxis" "Sony PLAYSTATION(R)3 Controller"
rule 21 filename "bin/meshctl"
rule 22 filename "bin/mesh-cfgclient"
rule 23 filename "bin/btmgmt"
rule 24 filename "bin/btvirt"
rule 25 lone "5.{minor}" >=5.5 version "5.{minor}" needs 20,21,22,23,24
rule 26 strings rodata "bluemoon - Bluemoon configuration utility"
rule 27 strings rodata "ciptool - Bluetooth Common ISDN Access Profile (CIP)"
rule 28 strings rodata "Broadcom Bluetooth firmware converter"
rule 29 strings rodata "l2test - L2CAP testing"
rule 30 strings rodata "rctest - RFCOMM testing"
rule 31 strings rodata "hid2hci - Bluetooth HID to HCI mode switching utility"
rule 32 filename "bin/obexctl"
rule 33 filename "bin/mpris-proxy"
# the library's service discovery
rule 34 strings rodata "%s: Unexpected end of packet: continuation state data missing\n" "%s: Continuation state size exceeds internal buffer\n"

accept 1 "libbluetooth.so.3" -> -
accept 2 "hci_open_dev hci_read_local_name sdp_record_register" -> -
accept 3 "BlueZ %s" -> -
accept 4 "hcitool - HCI Tool ver %s\n" -> -
accept 5 "hciconfig - HCI device configuration utility" -> -
accept 6 "hciattach - HCI UART driver initialization utility" -> -
accept 7 "l2ping - L2CAP ping\0Peer doesn't support Echo packets" -> -
accept 8 "RFCOMM configuration utility ver %s\n" -> -
accept 18 "HCI sniffer - Bluetooth packet analyzer ver %s\n" -> -
accept 19 "5.66" -> 5.66
accept 9 "sdptool - SDP tool v%s\n" -> -
accept 10 "btattach - Bluetooth serial utility" -> -
accept 11 "btmon - Bluetooth monitor\nUsage:" -> -
accept 12 "org.bluez.AgentManager1\0Waiting to connect to bluetoothd..." -> -
accept 13 "5.66" -> 5.66
accept 14 "/org/bluez/obex/server\0obexd/plugins/filesystem.c" -> -
accept 15 "Valid security level range is %d-%d\0[0mExchange MTU Request failed: %s\n" -> -
accept 16 "org.bluez.mesh.Error.InvalidArgs\0Loading node configuration from %s\n" -> -
accept 17 "4.101" -> 4.101
accept 20 "sixaxis\x005.66\0Sony PLAYSTATION(R)3 Controller\0" -> -
accept 21 "usr/bin/meshctl" -> -
accept 22 "usr/bin/mesh-cfgclient" -> -
accept 23 "usr/bin/btmgmt" -> -
accept 24 "usr/bin/btvirt" -> -
accept 25 "5.82" -> 5.82
accept 26 "bluemoon - Bluemoon configuration utility\n" -> -
accept 27 "ciptool - Bluetooth Common ISDN Access Profile (CIP)\n" -> -
accept 28 "Broadcom Bluetooth firmware converter\n" -> -
accept 29 "l2test - L2CAP testing\n" -> -
accept 30 "rctest - RFCOMM testing\n" -> -
accept 31 "hid2hci - Bluetooth HID to HCI mode switching utility\n" -> -
accept 32 "usr/bin/obexctl" -> -
accept 33 "usr/bin/mpris-proxy" -> -
accept 34 "%s: Unexpected end of packet: continuation state data missing\n\0%s: Continuation state size exceeds internal buffer\n" -> -
refuse "org.bluez.Adapter1"
refuse "BlueZ 5.66 or newer is required"

