# SPDX-License-Identifier: CC0-1.0
component  ndisc6
type       application
purl       pkg:generic/ndisc6@{version}
supplier   Rémi Denis-Courmont
license    GPL-2.0-only OR GPL-3.0-only
url        website https://www.remlab.net/ndisc6/
alias      rdnssd rdisc6 tcpspray6 traceroute6 rltraceroute6

rule 1 strings rodata "ndisc6: IPv6 Neighbor/Router Discovery userland tool %s (%s)\n"
rule 2 strings rodata "rdnssd: IPv6 Recursive DNS Server discovery Daemon %s (%s)\n"
rule 3 strings rodata "tcpspray6: TCP/IP bandwidth tester %s (%s)\n"
rule 4 strings rodata "Solicits on-link IPv6 routers (Router Discovery)\n"
rule 5 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 1,2,3,4

accept 1 "ndisc6: IPv6 Neighbor/Router Discovery userland tool %s (%s)\n" -> -
accept 2 "rdnssd: IPv6 Recursive DNS Server discovery Daemon %s (%s)\n" -> -
accept 3 "tcpspray6: TCP/IP bandwidth tester %s (%s)\n" -> -
accept 4 "Solicits on-link IPv6 routers (Router Discovery)\n" -> -
accept 5 "1.0.7" -> 1.0.7
refuse "/var/run/rdnssd.pid"
