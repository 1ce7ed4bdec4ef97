# SPDX-License-Identifier: CC0-1.0
component  openfortivpn
type       application
purl       pkg:generic/openfortivpn@{version}
cpe        cpe:2.3:a:openfortivpn_project:openfortivpn:{version}:*:*:*:*:*:*:*
supplier   Adrien Verge
license    GPL-3.0-or-later

rule 1 banner rodata "{start}openfortivpn {version}\n"
rule 2 lone "{major}.{minor}.{patch}" needs 1

accept 1 "openfortivpn 1.19.0\n" -> 1.19.0
accept 2 "1.19.0" -> 1.19.0
refuse "openfortivpn 1.19.0 ok"
