# SPDX-License-Identifier: CC0-1.0
component  kea
type       application
purl       pkg:generic/kea@{version}
cpe        cpe:2.3:a:isc:kea:{version}:*:*:*:*:*:*:*
supplier   Internet Systems Consortium
license    MPL-2.0
url        website http://kea.isc.org/
url        vcs https://gitlab.isc.org/isc-projects/kea
alias      isc-kea kea-common kea-dhcp4-server kea-dhcp6-server

rule 1 soname "libkea-process.so.{soversion}"
rule 2 soname "libkea-log.so.{soversion}"
rule 3 soname "libkea-dhcpsrv.so.{soversion}"
rule 4 soname "libkea-dhcp++.so.{soversion}"
rule 5 soname "libkea-cc.so.{soversion}"
rule 6 soname "libkea-exceptions.so.{soversion}"
rule 7 soname "libkea-util.so.{soversion}"
rule 8 soname "libkea-hooks.so.{soversion}"
rule 9 filename "kea-dhcp4"
rule 10 filename "kea-dhcp6"
rule 11 filename "kea-lfc"
rule 12 filename "kea-ctrl-agent"
rule 13 filename "kea-dhcp-ddns"
rule 14 filename "libkea-process.so.{soversion}"
rule 15 lone "{major}.{minor}.{patch}" needs 11,14

accept 1 "libkea-process.so.74" -> -
accept 2 "libkea-log.so.61" -> -
accept 3 "libkea-dhcpsrv.so.111" -> -
accept 4 "libkea-dhcp++.so.92" -> -
accept 5 "libkea-cc.so.68" -> -
accept 6 "libkea-exceptions.so.33" -> -
accept 7 "libkea-util.so.86" -> -
accept 8 "libkea-hooks.so.100" -> -
accept 9 "kea-dhcp4" -> -
accept 10 "kea-dhcp6" -> -
accept 11 "kea-lfc" -> -
accept 12 "kea-ctrl-agent" -> -
accept 13 "kea-dhcp-ddns" -> -
accept 14 "libkea-process.so.74.0.0" -> -
accept 15 "2.2.0" -> 2.2.0
refuse "kea-dhcp4 2.2.0"
