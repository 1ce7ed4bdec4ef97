# SPDX-License-Identifier: CC0-1.0
component  isc-dhcp
type       application
purl       pkg:generic/isc-dhcp@{version}
cpe        cpe:2.3:a:isc:dhcp:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:isc:dhcpd:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:isc:dhcp_client:{version}:*:*:*:*:*:*:*
supplier   Internet Systems Consortium
license    MPL-2.0 >=4.4.0
license    ISC <4.4.0
url        website http://www.isc.org
url        vcs https://gitlab.isc.org/isc-projects/dhcp
alias      dhcp dhclient dhcpd dhcrelay isc-dhcp-server isc-dhcp-client

rule 1 banner rodata "{start}Internet Systems Consortium DHCP Server"
rule 2 banner rodata "{start}Internet Systems Consortium DHCP Client"
rule 3 banner rodata "{start}Internet Systems Consortium DHCP Relay Agent"
rule 4 lone "{major1}.{minor1}.{patch1}-P{micro1}" >=3.0 <5.0 version "{major}.{minor}.{patch}-P{micro}" needs 1,2,3
rule 5 lone "{major1}.{minor1}.{patch1}" >=3.0 <5.0 needs 1,2,3
rule 6 lone "4.1-ESV-R{patch}" version "4.1-ESV-R{patch}" needs 1,2,3
rule 7 strings rodata "Please read the dhcpd.leases manual%s"
rule 8 strings rodata "can't allocate trace packet header." "omshell"

accept 1 "Internet Systems Consortium DHCP Server" -> -
accept 2 "Internet Systems Consortium DHCP Client" -> -
accept 3 "Internet Systems Consortium DHCP Relay Agent" -> -
accept 4 "4.4.3-P1" -> 4.4.3-P1
accept 5 "4.4.1" -> 4.4.1
accept 6 "4.1-ESV-R15" -> 4.1-ESV-R15
accept 7 "Please read the dhcpd.leases manual%s" -> -
accept 8 "can't allocate trace packet header.\0omshell" -> -
refuse "udhcpd (compatible with the Internet Systems Consortium DHCP Server)"

