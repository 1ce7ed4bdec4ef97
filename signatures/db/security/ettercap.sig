# SPDX-License-Identifier: CC0-1.0
component  ettercap
type       application
purl       pkg:generic/ettercap@{version}
supplier   Ettercap project
license    GPL-2.0-or-later
url        website https://www.ettercap-project.org/
url        vcs https://github.com/Ettercap/ettercap
alias      libettercap

rule 1 soname "libettercap.so.{soversion}"
rule 2 filename "libettercap.so.{major}.{minor}.{patch}.{micro}" needs 3
rule 3 symbols ec_walk_redirects dissector_iscsi packet_destroy_object
rule 4 lone "0.{minor}.{patch}.{micro}" version "0.{minor}.{patch}.{micro}" needs 3
rule 5 strings rodata "arp_cop: plugin running...\n"

accept 1 "libettercap.so.0" -> -
accept 2 "libettercap.so.0.8.3.1" -> 0.8.3.1
accept 3 "ec_walk_redirects dissector_iscsi packet_destroy_object" -> -
accept 4 "0.8.3.1" -> 0.8.3.1
accept 5 "arp_cop: plugin running...\n" -> -
refuse "ettercap 0.8.3.1 (etter.conf)"
