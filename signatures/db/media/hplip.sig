# SPDX-License-Identifier: CC0-1.0
component  hplip
type       library
purl       pkg:generic/hplip@{version}
supplier   HP
license    GPL-2.0-or-later AND BSD-3-Clause
url        website https://developers.hp.com/hp-linux-imaging-and-printing
alias      libhpmud libhpip libsane-hpaio printer-driver-hpcups libhpmud0

# Neither library says the release.
rule 1 soname "libhpmud.so.{soversion}"
rule 2 soname "libhpip.so.{soversion}"
rule 3 soname "libhpipp.so.{soversion}"
rule 4 soname "libhpdiscovery.so.{soversion}"
rule 5 symbols hpmud_open_device hpmud_read_channel hpmud_probe_devices
rule 6 symbols ipGetImageTraits ipConvert ipOpen
rule 7 strings rodata "unable to read Dot4ReverseReply header: %m bytesRead=%zd\n"

accept 1 "libhpmud.so.0" -> -
accept 2 "libhpip.so.0" -> -
accept 3 "libhpipp.so.0" -> -
accept 4 "libhpdiscovery.so.0" -> -
accept 5 "hpmud_open_device hpmud_read_channel hpmud_probe_devices" -> -
accept 6 "ipGetImageTraits ipConvert ipOpen" -> -
accept 7 "unable to read Dot4ReverseReply header: %m bytesRead=%zd\n" -> -
refuse "HP LaserJet hpijs, 3.22.10, requires proprietary plugin"
