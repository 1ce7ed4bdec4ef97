# SPDX-License-Identifier: CC0-1.0
component  nut
type       application
purl       pkg:generic/nut@{version}
cpe        cpe:2.3:a:networkupstools:nut:{version}:*:*:*:*:*:*:*
supplier   Network UPS Tools project
license    GPL-2.0-or-later
alias      libupsclient

rule 1 strings rodata "Network UPS Tools %s %s"
rule 2 strings rodata "Network UPS Tools version %s%s"
rule 3 lone "2.{minor}.{patch}" needs 1,2 version "2.{minor}.{patch}"
rule 4 soname "libupsclient.so.{soversion}"

accept 1 "Network UPS Tools %s %s" -> -
accept 2 "Network UPS Tools version %s%s" -> -
accept 3 "2.8.0" -> 2.8.0
accept 4 "libupsclient.so.6" -> -
refuse "Network UPS Tools upsd 2.8.0"
