# SPDX-License-Identifier: CC0-1.0
component  knot
type       application
purl       pkg:generic/knot@{version}
cpe        cpe:2.3:a:knot-dns:knot_dns:{version}:*:*:*:*:*:*:*
supplier   CZ.NIC
license    GPL-3.0-or-later
url        website https://www.knot-dns.cz/
url        vcs https://gitlab.nic.cz/knot/knot-dns
alias      knot-dns libknot

rule 1 strings rodata "%s (Knot DNS), version %s\n"
rule 2 banner rodata "{start}Knot DNS {dotted}{end}" needs 1
rule 3 soname "libknot.so.{soversion}"
rule 4 soname "libdnssec.so.{soversion}" needs 6
rule 5 symbols knot_dname_copy_lower knot_pkt_new knot_edns_get_version
rule 6 symbols dnssec_key_new dnssec_crypto_init
rule 7 banner rodata "{start}  Knot DNS {dotted}\n" needs 1
accept 1 "%s (Knot DNS), version %s\n" -> -
accept 2 "Knot DNS 3.2.6" -> 3.2.6
accept 3 "libknot.so.13" -> -
accept 4 "libdnssec.so.9" -> -
accept 5 "knot_dname_copy_lower knot_pkt_new knot_edns_get_version" -> -
accept 6 "dnssec_key_new dnssec_crypto_init" -> -
accept 7 "  Knot DNS 3.2.6\n\n" -> 3.2.6
refuse ";; Zone dump (Knot DNS 3.2.6)"
