# SPDX-License-Identifier: CC0-1.0
component  dibbler
type       application
purl       pkg:generic/dibbler@{version}
supplier   Tomasz Mrugalski
license    GPL-2.0-only
url        website http://klub.com.pl/dhcpv6/
alias      dibbler-client dibbler-server dibbler-relay

rule 1 banner rodata "| Dibbler - a portable DHCPv6, version {version}"
accept 1 "| Dibbler - a portable DHCPv6, version 1.0.1" -> 1.0.1
refuse "/etc/dibbler/client.conf"
refuse "Dibbler server: NOT RUNNING."
