# SPDX-License-Identifier: CC0-1.0
component  nss-mdns
type       library
purl       pkg:generic/nss-mdns@{version}
supplier   Lennart Poettering
license    LGPL-2.1-or-later
url        vcs https://github.com/lathiat/nss-mdns
alias      libnss-mdns

rule 1 soname "libnss_mdns.so.{soversion}"
rule 2 soname "libnss_mdns4.so.{soversion}"
rule 3 soname "libnss_mdns6.so.{soversion}"
rule 4 soname "libnss_mdns_minimal.so.{soversion}"
rule 5 soname "libnss_mdns4_minimal.so.{soversion}"
rule 6 soname "libnss_mdns6_minimal.so.{soversion}"

accept 1 "libnss_mdns.so.2" -> -
accept 2 "libnss_mdns4.so.2" -> -
accept 3 "libnss_mdns6.so.2" -> -
accept 4 "libnss_mdns_minimal.so.2" -> -
accept 5 "libnss_mdns4_minimal.so.2" -> -
accept 6 "libnss_mdns6_minimal.so.2" -> -
refuse "hosts: files mdns4_minimal dns"
