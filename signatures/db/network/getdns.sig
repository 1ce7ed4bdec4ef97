# SPDX-License-Identifier: CC0-1.0
component  getdns
type       library
purl       pkg:generic/getdns@{version}
supplier   NLnet Labs
license    BSD-3-Clause
alias      libgetdns

rule 1 soname "libgetdns.so.{soversion}"
rule 2 banner rodata "{start}getdns {version} configured on {any} for the"

accept 1 "libgetdns.so.10" -> -
accept 2 "getdns 1.6.0 configured on 2025-02-03 07:11:36+00:00 for the December 2015 version of the API" -> 1.6.0
refuse "getdns 1.6.0"
