# SPDX-License-Identifier: CC0-1.0
component  iputils
type       application
purl       pkg:generic/iputils@{version}
cpe        cpe:2.3:a:iputils:iputils:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:iputils_project:iputils:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:skbuff:iputils:{version}:*:*:*:*:*:*:*
supplier   iputils project
license    BSD-3-Clause AND GPL-2.0-or-later
url        vcs https://github.com/iputils/iputils
alias      iputils-ping iputils-arping iputils-tracepath tracepath clockdiff

rule 1 banner rodata "\0iputils\0"
rule 2 banner rodata "ping utility, iputils-%s"
rule 3 banner rodata "{start}ping utility, iputils-s{d}"
rule 4 lone "{version}" >=20200000 <20990000 needs 1
rule 5 lone "s{version}" >=20020000 <20990000 needs 2
rule 6 strings rodata "measure: unknown failure" "invalid time-format argument: %s"
rule 7 strings rodata "     Too many hops: pmtu %d" "(This broken router returned corrupted payload) "
rule 8 strings rodata "WARNING: pinging broadcast address" "broadcast ping does not fragment"
rule 9 strings rodata "Sent %d probes (%d broadcast(s))" "no source address in not-DAD mode"

accept 1 "\0iputils\0" -> -
accept 2 "ping utility, iputils-%s" -> -
accept 3 "ping utility, iputils-s20160308" -> -
accept 4 "20221126" -> 20221126
accept 5 "s20160308" -> 20160308
accept 6 "measure: unknown failure\0invalid time-format argument: %s" -> -
accept 7 "     Too many hops: pmtu %d\n\0(This broken router returned corrupted payload) " -> -
accept 8 "WARNING: pinging broadcast address\n\0broadcast ping does not fragment" -> -
accept 9 "Sent %d probes (%d broadcast(s))\n\0no source address in not-DAD mode" -> -
refuse "see iputils for a better ping"

