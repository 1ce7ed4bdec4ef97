# SPDX-License-Identifier: CC0-1.0
component  wireshark
type       application
purl       pkg:generic/wireshark@{version}
cpe        cpe:2.3:a:wireshark:wireshark:{version}:*:*:*:*:*:*:*
supplier   The Wireshark Foundation
license    GPL-2.0-or-later
url        website https://www.wireshark.org/
url        vcs https://gitlab.com/wireshark/wireshark
alias      tshark dumpcap libwireshark libwiretap libwsutil ethereal

rule 1 strings rodata "Gerald Combs <gerald@wireshark.org> and contributors."
rule 2 lone "{major}.{minor}.{patch} (Git v{any})" needs 1
rule 3 lone "{major}.{minor}.{patch} (v{any})" needs 1
rule 4 soname "libwireshark.so.{soversion}"
rule 5 soname "libwiretap.so.{soversion}"
rule 6 soname "libwsutil.so.{soversion}"
rule 7 symbols wtap_init wtap_open_offline wtap_read
rule 8 lone "{major}.{minor}.{patch}" needs 6 >=4.2 <10
# of a stable branch the third number is upstream's patch level
rule 9 filename "libwiretap.so.13.0.{patch}" version "4.0.{patch}"
rule 10 filename "libwiretap.so.15.0.{patch}" version "4.4.{patch}"
accept 1 "Copyright 1998-2024 Gerald Combs <gerald@wireshark.org> and contributors." -> -
accept 2 "4.0.17 (Git v4.0.17 packaged as 4.0.17-0+deb12u3)" -> 4.0.17
accept 3 "4.0.6 (v4.0.6-0-gac2f5a01286a)" -> 4.0.6
accept 4 "libwireshark.so.16" -> -
accept 5 "libwiretap.so.13" -> -
accept 6 "libwsutil.so.14" -> -
accept 7 "wtap_init wtap_open_offline wtap_read" -> -
accept 8 "4.4.19" -> 4.4.19
accept 9 "libwiretap.so.13.0.17" -> 4.0.17
accept 10 "libwiretap.so.15.0.19" -> 4.4.19
refuse "and then restarting Wireshark."
refuse "https://gitlab.com/wireshark/wireshark/-/wikis/KnownBugs/OutOfMemory"
