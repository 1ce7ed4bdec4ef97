# SPDX-License-Identifier: CC0-1.0
component  wolfssl
type       library
purl       pkg:generic/wolfssl@{version}
cpe        cpe:2.3:a:wolfssl:wolfssl:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:yassl:cyassl:{version}:*:*:*:*:*:*:*
supplier   wolfSSL Inc.
license    GPL-3.0-or-later >=5.8.2
license    GPL-2.0-or-later <5.8.2
url        website https://www.wolfssl.com/products/wolfssl/
url        vcs https://github.com/wolfSSL/wolfssl
alias      libwolfssl cyassl wolfssl_lib

rule 1 banner rodata "{start}wolfSSL {dotted}{end}"
rule 2 soname "libwolfssl.so.{soversion}"
rule 3 symbols wolfSSL_Init wolfSSL_CTX_new wolfSSL_connect
rule 5 soname "libcyassl.so.{soversion}"
rule 6 getter wolfSSL_lib_version string "{dotted}"
# names of a certificate's fields in asn.c, each with its slash (OpenSSL's are without)
rule 7 strings rodata "/jurisdictionST=\0" "/businessCategory=\0" "/serialNumber=\0"
rule 8 strings rodata "/favouriteDrink=\0" "/emailAddress=\0" "/serialNumber=\0"
accept 1 "wolfSSL 5.7.2" -> 5.7.2
accept 2 "libwolfssl.so.42" -> -
accept 3 "wolfSSL_Init wolfSSL_CTX_new wolfSSL_connect" -> -
accept 5 "libcyassl.so.5" -> -
accept 6 "5.5.4" -> 5.5.4
accept 7 "/jurisdictionST=\0/jurisdictionC=\0/emailAddress=\0/serialNumber=\0/street=\0/businessCategory=\0" -> -
accept 8 "/emailAddress=\0/UID=\0/favouriteDrink=\0/DC=\0/SN=\0/serialNumber=\0" -> -
refuse "curl/8.1 wolfSSL/5.5.4"
