# SPDX-License-Identifier: CC0-1.0
component  libusbmuxd
type       library
purl       pkg:generic/libusbmuxd@{version}
cpe        cpe:2.3:a:libimobiledevice:libusbmuxd:{version}:*:*:*:*:*:*:*
supplier   libimobiledevice project
license    LGPL-2.1-or-later
url        website https://libimobiledevice.org
url        vcs https://github.com/libimobiledevice/libusbmuxd
alias      libusbmuxd6 libusbmuxd-2.0-7

rule 1 soname "libusbmuxd-2.0.so.{soversion}"
rule 2 symbols usbmuxd_events_unsubscribe usbmuxd_read_buid usbmuxd_save_pair_record
rule 3 banner rodata "{start}libusbmuxd {dotted}{end}" needs 1,2
rule 4 getter libusbmuxd_version string "{dotted}"

accept 1 "libusbmuxd-2.0.so.6" -> -
accept 2 "usbmuxd_events_unsubscribe usbmuxd_read_buid usbmuxd_save_pair_record" -> -
accept 3 "libusbmuxd 2.0.2" -> 2.0.2
accept 4 "2.1.0" -> 2.1.0
refuse "ClientVersionString libusbmuxd 2.0.2"
