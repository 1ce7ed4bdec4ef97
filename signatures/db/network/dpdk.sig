# SPDX-License-Identifier: CC0-1.0
component  dpdk
type       library
purl       pkg:generic/dpdk@{version}
cpe        cpe:2.3:a:dpdk:data_plane_development_kit:{version}:*:*:*:*:*:*:*
supplier   DPDK project
license    BSD-3-Clause
alias      librte_eal

rule 1 soname "librte_eal.so.{soversion}"
rule 2 soname "librte_ethdev.so.{soversion}"
rule 3 soname "librte_acl.so.{soversion}"
rule 4 soname "librte_mbuf.so.{soversion}"
rule 5 soname "librte_{word}.so.{soversion}"
rule 6 banner rodata "{start}%s %d.%02d.%d{end}" arguments needs 1

accept 1 "librte_eal.so.23" -> -
accept 2 "librte_ethdev.so.23" -> -
accept 3 "librte_acl.so.23" -> -
accept 4 "librte_mbuf.so.23" -> -
accept 5 "librte_bpf.so.23" -> -
accept 6 "%s %d.%02d.%d" -> -
refuse "librte_eal.a"
