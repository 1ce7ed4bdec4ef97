# SPDX-License-Identifier: CC0-1.0
component  nut
type       application
purl       pkg:generic/nut@{version}
supplier   Network UPS Tools project
license    GPL-2.0-or-later
cpe        cpe:2.3:a:networkupstools:nut:{version}:*:*:*:*:*:*:*
alias      libupsclient network-ups-tools upsc upsd upsmon

rule 1 strings rodata "Network UPS Tools - %s %s (%s)\n" "upsdrv_updateinfo"
rule 2 banner rodata "{start}Network UPS Tools upsd %s - http"
rule 3 strings rodata "Network UPS Tools - UPS driver controller %s\n"
rule 4 strings rodata "Network UPS Tools %s %s\n"
rule 5 strings rodata "Network UPS Tools upsmon %s\n"
rule 6 lone "2.{minor}.{patch}" needs 1,2,3,4,5,8,9 version "2.{minor}.{patch}"
rule 7 soname "libupsclient.so.{soversion}"
rule 8 strings rodata "Network UPS Tools - %s %s (%s)\n"
rule 9 strings rodata "  -V, --version: Display NUT version\n"
rule 10 lone "2.{minor}.{patch}" needs 7 version "2.{minor}.{patch}"

accept 1 "Network UPS Tools - %s %s (%s)\n\0upsdrv_updateinfo" -> -
accept 2 "Network UPS Tools upsd %s - http://www.networkupstools.org/\n" -> -
accept 3 "Network UPS Tools - UPS driver controller %s\n" -> -
accept 4 "Network UPS Tools %s %s\n" -> -
accept 5 "Network UPS Tools upsmon %s\n" -> -
accept 6 "2.8.0" -> 2.8.0
accept 7 "libupsclient.so.6" -> -
accept 8 "Network UPS Tools - %s %s (%s)\n" -> -
accept 9 "  -V, --version: Display NUT version\n" -> -
accept 10 "2.8.1" -> 2.8.1
refuse "Network UPS Tools"
