# SPDX-License-Identifier: CC0-1.0
component  dnsmasq
type       application
purl       pkg:generic/dnsmasq@{version}
cpe        cpe:2.3:a:thekelleys:dnsmasq:{version}:*:*:*:*:*:*:*
supplier   Simon Kelley
license    GPL-2.0-only OR GPL-3.0-only
url        website https://www.thekelleys.org.uk/dnsmasq/doc.html
url        vcs https://thekelleys.org.uk/git/dnsmasq.git
alias      dnsmasq-base dnsmasq-full dnsmasq-utils

rule 1 banner rodata "{start}dnsmasq-{version}{end}"
rule 2 strings rodata "uk.org.thekelleys.dnsmasq" "Usage: dnsmasq [options]"
rule 3 banner rodata "Copyright (c) 2000-{year} Simon Kelley"
rule 4 banner rodata "usage: dhcp_lease_time <address>"
rule 5 banner rodata "usage: dhcp_release <interface> <addr> <mac>"
rule 7 strings rodata "Missing required client-id parameter" "Missing required server-id parameter"
# builds without the D-Bus name keep the version on its own
rule 8 lone "2.{minor2}" version "2.{minor}" needs 2,3

accept 1 "dnsmasq-2.90" -> 2.90
accept 2 "uk.org.thekelleys.dnsmasq\0Usage: dnsmasq [options]\n" -> -
accept 3 "Copyright (c) 2000-2018 Simon Kelley" -> -
accept 4 "usage: dhcp_lease_time <address>\n" -> -
accept 5 "usage: dhcp_release <interface> <addr> <mac> [<client_id>]\n" -> -
accept 7 "Missing required client-id parameter\n\0Missing required server-id parameter" -> -
accept 8 "2.80" -> 2.80
refuse "see the dnsmasq-2.90 documentation"
refuse "/etc/init.d/dnsmasq restart"

