# SPDX-License-Identifier: CC0-1.0
component  knot-resolver
type       application
purl       pkg:generic/knot-resolver@{version}
cpe        cpe:2.3:a:nic:knot_resolver:{version}:*:*:*:*:*:*:*
supplier   CZ.NIC
license    GPL-3.0-or-later
url        website https://www.knot-resolver.cz/
url        vcs https://gitlab.nic.cz/knot/knot-resolver
alias      libkres

# kresd stores its version behind a byte that is printable by chance (">5.6.0"): not read.
rule 1 soname "libkres.so.{soversion}"
rule 2 strings rodata "Knot Resolver, version %s\n"
rule 3 symbols kr_zonecut_init kr_rplan_pop
rule 4 strings rodata "[%-6s] iterated %u items, gc consistent %u, kr consistent %u\n"
rule 5 strings rodata "[%-6s] [%05u.  ] FORMERR: NSID option in query must not contain payload, continuing\n"
rule 6 banner rodata "{start}Knot Resolver {dotted}{end}"
rule 7 lone "{major1}.{minor}.{patch}" >=3 needs 4

accept 1 "libkres.so.9" -> -
accept 2 "Knot Resolver, version %s\n" -> -
accept 3 "kr_zonecut_init kr_rplan_pop" -> -
accept 4 "[%-6s] iterated %u items, gc consistent %u, kr consistent %u\n" -> -
accept 5 "[%-6s] [%05u.  ] FORMERR: NSID option in query must not contain payload, continuing\n" -> -
accept 6 "Knot Resolver 5.6.0" -> 5.6.0
accept 7 "5.6.0" -> 5.6.0
refuse "Knot Resolver, version 5.6.0"
