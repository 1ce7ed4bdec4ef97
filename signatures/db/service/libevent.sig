# SPDX-License-Identifier: CC0-1.0
component  libevent
type       library
purl       pkg:generic/libevent@{version}
cpe        cpe:2.3:a:libevent_project:libevent:{version}:*:*:*:*:*:*:*
supplier   libevent
license    BSD-3-Clause
url        website https://libevent.org/
url        vcs https://github.com/libevent/libevent
alias      libevent-2.1-7 libevent-core-2.1-7 libevent-extra-2.1-7 libevent-openssl-2.1-7
alias      libevent-pthreads-2.1-7 libevent2 libevent2-core libevent2-7

rule 1 soname "libevent-{soversion}.so.{soversion}"
rule 2 soname "libevent_core-{soversion}.so.{soversion}"
rule 3 soname "libevent_extra-{soversion}.so.{soversion}"
rule 4 soname "libevent_openssl-{soversion}.so.{soversion}"
rule 5 soname "libevent_pthreads-{soversion}.so.{soversion}"
rule 6 soname "libevent_mbedtls-{soversion}.so.{soversion}"
rule 7 symbols event_base_new event_get_version evbuffer_new
rule 8 symbols evhttp_new evdns_base_new
rule 9 strings rodata "Error from libevent when adding event for DNS server"
rule 11 strings rodata "libevent using: %s"
rule 12 lone "{major}.{minor}.{patch}-stable" needs 1,2,7,9,11 version "{major}.{minor}.{patch}-stable"
rule 13 lone "{major}.{minor}.{patch}-beta" needs 1,2,7,9,11 version "{major}.{minor}.{patch}-beta"
rule 14 getter event_get_version string needs 7
# 2.1.11 has 7.0.0. The parts beside the core have no other sign of their release
rule 15 filename "libevent_pthreads-2.1.so.7.0.1" >=2.1.12-stable <=2.1.12-stable
rule 16 filename "libevent_openssl-2.1.so.7.0.1" >=2.1.12-stable <=2.1.12-stable
rule 17 filename "libevent_extra-2.1.so.7.0.1" >=2.1.12-stable <=2.1.12-stable
accept 1 "libevent-2.1.so.7" -> -
accept 2 "libevent_core-2.1.so.7" -> -
accept 3 "libevent_extra-2.1.so.7" -> -
accept 4 "libevent_openssl-2.1.so.7" -> -
accept 5 "libevent_pthreads-2.1.so.7" -> -
accept 6 "libevent_mbedtls-2.2.so.1" -> -
accept 7 "event_base_new event_get_version evbuffer_new" -> -
accept 8 "evhttp_new evdns_base_new" -> -
accept 9 "Error from libevent when adding event for DNS server" -> -
accept 11 "libevent using: %s" -> -
accept 12 "2.1.12-stable" -> 2.1.12-stable
accept 13 "2.2.1-beta" -> 2.2.1-beta
accept 14 "2.1.12-stable" -> 2.1.12-stable
accept 15 "libevent_pthreads-2.1.so.7.0.1" -> 2.1.12-stable
accept 16 "libevent_openssl-2.1.so.7.0.1" -> 2.1.12-stable
accept 17 "libevent_extra-2.1.so.7.0.1" -> 2.1.12-stable
refuse "Using libevent 2.1.12-stable"
