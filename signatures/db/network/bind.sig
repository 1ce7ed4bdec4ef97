# SPDX-License-Identifier: CC0-1.0
component  bind
type       application
purl       pkg:generic/bind@{version}
cpe        cpe:2.3:a:isc:bind:{version}:*:*:*:*:*:*:*
supplier   Internet Systems Consortium
license    MPL-2.0 >=9.11.0
license    ISC <9.11.0
url        website https://www.isc.org/downloads/bind/
url        vcs https://gitlab.isc.org/isc-projects/bind9
alias      bind9 named bind9-libs bind9-utils bind9-dnsutils dig

rule 1 soname "libisc-{dotted}-{any}.so"
rule 2 soname "libisc-{dotted}.so"
rule 3 soname "libdns-{dotted}-{any}.so"
rule 4 soname "libdns-{dotted}.so"
rule 5 soname "libns-{dotted}-{any}.so"
rule 6 soname "libns-{dotted}.so"
rule 7 soname "libisccfg-{dotted}-{any}.so"
rule 8 soname "libisccfg-{dotted}.so"
rule 9 soname "libisccc-{dotted}-{any}.so"
rule 10 soname "libisccc-{dotted}.so"
rule 11 soname "libirs-{dotted}-{any}.so"
rule 12 soname "libirs-{dotted}.so"
rule 13 soname "libbind9-{dotted}-{any}.so"
rule 14 soname "libbind9-{dotted}.so"
rule 15 banner rodata "named version: BIND {dotted}"
rule 16 banner rodata "{start}BIND {dotted}{end}" needs 18
rule 17 strings rodata "; <<>> DiG %s <<>>"
rule 18 strings rodata "named.conf to make changes permanent."
rule 19 strings rodata "could not load rndc configuration"
rule 20 banner rodata "{start}nsupdate {dotted}-{any}:\n"
rule 21 banner rodata "{start}nsupdate {dotted}:\n"
rule 22 strings rodata "check-names failed: bad owner '%s'" "; Communication with %s failed: %s"
rule 23 strings rodata "Usage:  delv [@server] \{q-opt} \{d-opt} [domain]"
rule 24 filename "filter-aaaa.so"
rule 25 filename "filter-a.so"
rule 30 filename "dnssec-keygen"
rule 31 filename "dnssec-signzone"
rule 32 filename "named-checkconf"
rule 33 filename "named-checkzone"
rule 34 filename "rndc-confgen"
rule 35 filename "named-journalprint"
rule 36 filename "mdig"
rule 37 lone "9.{minor}.{patch}-{any}" needs 17,18,19,22,23,30,31,32,33,34,35,36 version "9.{minor}.{patch}"
rule 38 lone "9.{minor}.{patch}" needs 17,18,19,22,23,30,31,32,33,34,35,36 version "9.{minor}.{patch}"
rule 39 strings rodata "Usage: host [-aCdilrTvVw] [-c class] [-N ndots] [-t type] [-W time]\n"
rule 40 filename "bin/host"
rule 41 lone "9.{minor}.{patch}-{any}" needs 39 version "9.{minor}.{patch}"
rule 42 lone "9.{minor}.{patch}" needs 39 version "9.{minor}.{patch}"

accept 1 "libisc-9.18.49-1~deb12u1-Debian.so" -> 9.18.49
accept 2 "libisc-9.18.49.so" -> 9.18.49
accept 3 "libdns-9.20.26-1~deb13u1-Debian.so" -> 9.20.26
accept 4 "libdns-9.18.49.so" -> 9.18.49
accept 5 "libns-9.18.49-1~deb12u1-Debian.so" -> 9.18.49
accept 6 "libns-9.18.49.so" -> 9.18.49
accept 7 "libisccfg-9.18.49-1~deb12u1-Debian.so" -> 9.18.49
accept 8 "libisccfg-9.18.49.so" -> 9.18.49
accept 9 "libisccc-9.18.49-1~deb12u1-Debian.so" -> 9.18.49
accept 10 "libisccc-9.18.49.so" -> 9.18.49
accept 11 "libirs-9.18.49-1~deb12u1-Debian.so" -> 9.18.49
accept 12 "libirs-9.18.49.so" -> 9.18.49
accept 13 "libbind9-9.18.49-1~deb12u1-Debian.so" -> 9.18.49
accept 14 "libbind9-9.18.49.so" -> 9.18.49
accept 15 "named version: BIND 9.18.49-1~deb12u1-Debian <>" -> 9.18.49
accept 16 "BIND 9.11.2" -> 9.11.2
accept 17 "%s; <<>> DiG %s <<>>" -> -
accept 18 "named.conf to make changes permanent." -> -
accept 19 "could not load rndc configuration" -> -
accept 20 "nsupdate 9.20.26-1~deb13u1-Debian:\nlocal address [port]" -> 9.20.26
accept 21 "nsupdate 9.20.26:\nlocal address [port]" -> 9.20.26
accept 22 "check-names failed: bad owner '%s'\n\0; Communication with %s failed: %s\n" -> -
accept 23 "Usage:  delv [@server] \{q-opt} \{d-opt} [domain] [q-type]" -> -
accept 24 "filter-aaaa.so" -> -
accept 25 "filter-a.so" -> -
accept 30 "dnssec-keygen" -> -
accept 31 "dnssec-signzone" -> -
accept 32 "named-checkconf" -> -
accept 33 "named-checkzone" -> -
accept 34 "rndc-confgen" -> -
accept 35 "named-journalprint" -> -
accept 36 "mdig" -> -
accept 37 "9.20.26-1~deb13u1-Debian" -> 9.20.26
accept 38 "9.11.3" -> 9.11.3
accept 39 "Usage: host [-aCdilrTvVw] [-c class] [-N ndots] [-t type] [-W time]\n" -> -
accept 40 "usr/bin/host" -> -
accept 41 "9.20.26-1~deb13u1-Debian" -> 9.20.26
accept 42 "9.20.26" -> 9.20.26
refuse "compatible with BIND 9.18.49"
refuse "BIND9 ephemeral certificate"
