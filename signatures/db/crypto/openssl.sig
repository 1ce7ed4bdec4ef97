# SPDX-License-Identifier: CC0-1.0
component  openssl
type       library
purl       pkg:generic/openssl@{version}
cpe        cpe:2.3:a:openssl:openssl:{version}:*:*:*:*:*:*:*
supplier   OpenSSL Project
license    Apache-2.0 >=3.0.0
license    OpenSSL <3.0.0
url        website https://openssl-library.org
url        vcs https://github.com/openssl/openssl
scheme     openssl
alias      libssl libcrypto libssl3 libcrypto3 libopenssl libopenssl-legacy openssl-util openssl-libs

# the text of the headers is in every program that says with which OpenSSL it was compiled; behind the library's
# own are the other texts of OpenSSL_version()
rule 1 banner rodata "{start}OpenSSL {version}{s}{d} {month} {year}{end}" needs 2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,21,22,23,24,29,30
rule 30 strings rodata "OPENSSLDIR: " needs 1
# SONAME 1.1 and 3 are those of the release series; distributions with numbers of their own: 10, 1.0.2.
rule 2 soname "libcrypto.so.3" >=3.0.0 <4.0.0
rule 3 soname "libssl.so.3" >=3.0.0 <4.0.0
rule 4 soname "libcrypto.so.1.1" >=1.1.0 <3.0.0
rule 5 soname "libssl.so.1.1" >=1.1.0 <3.0.0
rule 6 soname "libcrypto.so.1.0.{soversion}" >=1.0.0 <1.1.0
rule 7 soname "libssl.so.1.0.{soversion}" >=1.0.0 <1.1.0
rule 8 soname "libcrypto.so.0.9.{soversion}" >=0.9.0 <1.0.0
rule 9 soname "libssl.so.0.9.{soversion}" >=0.9.0 <1.0.0
rule 10 soname "libcrypto.so.10"
rule 11 soname "libssl.so.10"
rule 12 symbols OSSL_PROVIDER_load OSSL_LIB_CTX_new EVP_MD_fetch >=3.0.0
# LibreSSL and BoringSSL have most of the names, but not SRP.
rule 13 symbols SRP_Calc_A SRP_VBASE_new BN_CTX_new >=1.0.1
rule 14 symbols SSL_SRP_CTX_init SSL_CTX_new >=1.0.1
rule 15 strings rodata "OpenSSL Legacy Provider" >=3.0.0
rule 16 strings rodata "OpenSSL FIPS Provider" "FIPS internal library context" >=3.0.0
rule 17 filename "engines-{soversion}/afalg.so"
rule 18 filename "engines-{soversion}/padlock.so"
rule 19 filename "engines-{soversion}/loader_attic.so"
rule 20 filename "engines-{soversion}/capi.so"
rule 21 filename "bin/openssl"
rule 22 filename "libcrypto.so.3" >=3.0.0 <4.0.0
rule 23 filename "libssl.so.3" >=3.0.0 <4.0.0
rule 24 strings rodata "OpenSSL Default Provider" >=3.0.0
rule 25 lone "3.{minor}.{patch}" needs 15,16,24 version "3.{minor}.{patch}"
rule 26 getter OpenSSL_version_num hex:MNN00PP0 >=3.0.0 <4.0.0 needs 12
rule 27 getter OpenSSL_version_num hex:MNNPPAAf >=1.1.0 <3.0.0 needs 13
rule 28 getter SSLeay hex:MNNPPAAf >=0.9.6 <1.1.0
rule 29 banner rodata " part of OpenSSL {version}{s}{d} {month} {year}{end}"
# BIND's configuration parser has the text of the headers, and does not need the library
veto "libisccfg-"
accept 30 "OPENSSLDIR: \"/usr/lib/ssl\"" -> -
accept 1 "OpenSSL 1.0.2u  20 Dec 2019" -> 1.0.2u
accept 2 "libcrypto.so.3" -> -
accept 3 "libssl.so.3" -> -
accept 4 "libcrypto.so.1.1" -> -
accept 5 "libssl.so.1.1" -> -
accept 6 "libcrypto.so.1.0.0" -> -
accept 7 "libssl.so.1.0.2" -> -
accept 8 "libcrypto.so.0.9.8" -> -
accept 9 "libssl.so.0.9.8" -> -
accept 10 "libcrypto.so.10" -> -
accept 11 "libssl.so.10" -> -
accept 12 "OSSL_PROVIDER_load OSSL_LIB_CTX_new EVP_MD_fetch" -> -
accept 13 "SRP_Calc_A SRP_VBASE_new BN_CTX_new" -> -
accept 14 "SSL_SRP_CTX_init SSL_CTX_new" -> -
accept 15 "OpenSSL Legacy Provider" -> -
accept 16 "OpenSSL FIPS Provider\nFIPS internal library context" -> -
accept 17 "usr/lib/aarch64-linux-gnu/engines-3/afalg.so" -> -
accept 18 "usr/lib/arm-linux-gnueabihf/engines-3/padlock.so" -> -
accept 19 "usr/lib/aarch64-linux-gnu/engines-3/loader_attic.so" -> -
accept 20 "engines-1.1/capi.so" -> -
accept 21 "usr/bin/openssl" -> -
accept 22 "libcrypto.so.3" -> -
accept 23 "libssl.so.3" -> -
accept 24 "OpenSSL Default Provider" -> -
accept 25 "3.5.7" -> 3.5.7
accept 26 "0x30000140" -> 3.0.20
accept 27 "0x1010117f" -> 1.1.1w
accept 28 "0x100020bf" -> 1.0.2k
accept 29 "\0ASN.1 part of OpenSSL 1.0.2k  26 Jan 2017\0" -> 1.0.2k
refuse "built with OpenSSL 3.0.13 30 Jan 2024 (Library: %s)"
refuse "This product includes software developed by the OpenSSL Project (see LICENSE)"
refuse "libcrypto.so.50"
