# SPDX-License-Identifier: CC0-1.0
component  libcoap
type       library
purl       pkg:generic/libcoap@{version}
cpe        cpe:2.3:a:libcoap:libcoap:{version}:*:*:*:*:*:*:*
supplier   libcoap
license    BSD-2-Clause
url        website https://libcoap.net/
url        vcs https://github.com/obgm/libcoap
alias      libcoap3 libcoap2 libcoap-3 libcoap3-bin

rule 1 banner rodata "{start}libcoap {dotted}{end}"
rule 2 soname "libcoap-3.so.{soversion}"
rule 3 soname "libcoap-3-openssl.so.{soversion}"
rule 4 soname "libcoap-3-gnutls.so.{soversion}"
rule 5 soname "libcoap-3-mbedtls.so.{soversion}"
rule 6 soname "libcoap-3-notls.so.{soversion}"
rule 7 soname "libcoap-2.so.{soversion}"
rule 8 symbols coap_new_context coap_pdu_parse coap_register_option
rule 9 filename "bin/coap-client-{word}" of gnutls mbedtls notls openssl tinydtls wolfssl
rule 10 filename "bin/coap-server-{word}" of gnutls mbedtls notls openssl tinydtls wolfssl
rule 11 filename "bin/coap-rd-{word}" of gnutls mbedtls notls openssl tinydtls wolfssl
rule 12 filename "bin/coap-client"
rule 13 filename "bin/coap-server"
rule 14 filename "bin/coap-rd"
rule 15 getter coap_package_version string "libcoap {dotted}"
rule 16 lone "4.{minor1}.{patch}" needs 9,10,11,12,13,14 version "4.{minor}.{patch}"
accept 1 "libcoap 4.3.4" -> 4.3.4
accept 2 "libcoap-3.so.3" -> -
accept 3 "libcoap-3-openssl.so.3" -> -
accept 4 "libcoap-3-gnutls.so.3" -> -
accept 5 "libcoap-3-mbedtls.so.3" -> -
accept 6 "libcoap-3-notls.so.3" -> -
accept 7 "libcoap-2.so.2" -> -
accept 8 "coap_new_context coap_pdu_parse coap_register_option" -> -
accept 9 "usr/bin/coap-client-gnutls" -> -
accept 10 "usr/bin/coap-server-openssl" -> -
accept 11 "usr/bin/coap-rd-openssl" -> -
accept 12 "bin/coap-client" -> -
accept 13 "bin/coap-server" -> -
accept 14 "bin/coap-rd" -> -
accept 15 "libcoap 4.3.1" -> 4.3.1
accept 16 "4.3.4" -> 4.3.4
refuse "uses libcoap 4.3.1 or later"
