# SPDX-License-Identifier: CC0-1.0
component  getdns
type       library
purl       pkg:generic/getdns@{version}
supplier   getdns project
license    BSD-3-Clause
alias      libgetdns libgetdns10

rule 1 banner rodata "{start}getdns {dotted} configured on {year}-"
rule 2 soname "libgetdns.so.{soversion}"
rule 3 soname "libgetdns_ext_{any}.so.{soversion}"

accept 1 "getdns 1.6.0 configured on 2022-10-15 19:43:50+00:00 for the" -> 1.6.0
accept 2 "libgetdns.so.10" -> -
accept 3 "libgetdns_ext_event.so.10" -> -
refuse "getdns 1.6.0"
