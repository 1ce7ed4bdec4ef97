# SPDX-License-Identifier: CC0-1.0
component  ldns
type       library
purl       pkg:generic/ldns@{version}
cpe        cpe:2.3:a:nlnetlabs:ldns:{version}:*:*:*:*:*:*:*
supplier   NLnet Labs
license    BSD-3-Clause
url        website https://www.nlnetlabs.nl/projects/ldns/about/
url        vcs https://github.com/NLnetLabs/ldns
alias      libldns libldns3 drill

rule 1 soname "libldns.so.{soversion}"
rule 2 symbols ldns_dname_left_chop ldns_pkt_section_count ldns_resolver_search_status
rule 3 getter ldns_version string "{dotted}"

accept 1 "libldns.so.3" -> -
accept 2 "ldns_dname_left_chop ldns_pkt_section_count ldns_resolver_search_status" -> -
accept 3 "1.8.4" -> 1.8.4
refuse "drill version 1.8.4 (ldns version 1.8.4)"
