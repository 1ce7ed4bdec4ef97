# SPDX-License-Identifier: CC0-1.0
component  mbedtls
type       library
purl       pkg:generic/mbedtls@{version}
cpe        cpe:2.3:a:arm:mbed_tls:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:trustedfirmware:mbed_tls:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:polarssl:polarssl:{version}:*:*:*:*:*:*:*
supplier   Mbed TLS
license    Apache-2.0 OR GPL-2.0-or-later >=3.5.0
license    Apache-2.0 >=2.1.0 <3.5.0
license    GPL-2.0-or-later <2.1.0
url        website https://www.trustedfirmware.org/projects/mbed-tls/
url        vcs https://github.com/Mbed-TLS/mbedtls
alias      mbed_tls polarssl libmbedtls libmbedcrypto libmbedx509 libpolarssl

rule 1 banner rodata "{start}mbed TLS {dotted}{end}"
rule 2 banner rodata "{start}Mbed TLS {dotted}{end}"
rule 3 banner rodata "{start}PolarSSL {dotted}{end}"
rule 4 soname "libmbedtls.so.{soversion}"
rule 5 soname "libmbedcrypto.so.{soversion}"
rule 6 soname "libmbedx509.so.{soversion}"
rule 7 soname "libpolarssl.so.{soversion}"
rule 8 filename "libmbedcrypto.so.{dotted}"  >=1.3
rule 9 filename "libmbedtls.so.{dotted}" >=1.3
rule 10 filename "libmbedx509.so.{dotted}" >=1.3
rule 11 symbols mbedtls_mpi_read_binary mbedtls_md_info_from_type mbedtls_cipher_setkey
rule 12 symbols mbedtls_ssl_handshake mbedtls_ssl_config_init mbedtls_ssl_setup
rule 13 symbols mbedtls_x509_crt_parse mbedtls_x509_crt_init
rule 14 strings rodata "BIGNUM - The input arguments are not acceptable" "BASE64 - Output buffer too small"
rule 15 strings rodata "=> mbedtls_ssl_check_record" "<= parse server hello done"
rule 16 getter mbedtls_version_get_number hex:MMNNPP00
# The end of small_prime in bignum.c, which -103 closes (until 3.5).
rule 17 bytes "000003d1 000003d7 000003df 000003e5 ffffff99"
rule 18 strings rodata "  CTR_DRBG (PR = TRUE) : " "  CTR_DRBG (PR = FALSE): "
rule 19 strings rodata "  AES note: built-in implementation."
# libmbedx509
rule 20 strings rodata "The CRL is signed with an unacceptable PK alg (eg RSA vs ECDSA)." "The certificate is not correctly signed by the trusted CA"
# names of algorithms in oid.c: SHA-512 of RSA is written with a hyphen, that of ECDSA without
rule 21 strings rodata "RSA with SHA-512\0" "ECDSA with SHA512\0" "Generic EC key\0"
accept 1 "mbed TLS 2.28.3" -> 2.28.3
accept 2 "Mbed TLS 3.6.6" -> 3.6.6
accept 3 "PolarSSL 1.3.9" -> 1.3.9
accept 4 "libmbedtls.so.21" -> -
accept 5 "libmbedcrypto.so.16" -> -
accept 6 "libmbedx509.so.7" -> -
accept 7 "libpolarssl.so.7" -> -
accept 8 "libmbedcrypto.so.3.6.6" -> 3.6.6
accept 9 "libmbedtls.so.3.6.6" -> 3.6.6
accept 10 "libmbedx509.so.3.6.6" -> 3.6.6
accept 11 "mbedtls_mpi_read_binary mbedtls_md_info_from_type mbedtls_cipher_setkey" -> -
accept 12 "mbedtls_ssl_handshake mbedtls_ssl_config_init mbedtls_ssl_setup" -> -
accept 13 "mbedtls_x509_crt_parse mbedtls_x509_crt_init" -> -
accept 14 "BIGNUM - The input arguments are not acceptable\nBASE64 - Output buffer too small" -> -
accept 15 "=> mbedtls_ssl_check_record\n<= parse server hello done" -> -
accept 16 "0x21c0300" -> 2.28.3
accept 17 "\xd1\x03\x00\x00\xd7\x03\x00\x00\xdf\x03\x00\x00\xe5\x03\x00\x00\x99\xff\xff\xff" -> -
accept 18 "  CTR_DRBG (PR = TRUE) : \0  CTR_DRBG (PR = FALSE): " -> -
accept 19 "  AES note: built-in implementation." -> -
accept 20 "The CRL is signed with an unacceptable PK alg (eg RSA vs ECDSA).\0The certificate is not correctly signed by the trusted CA" -> -
accept 21 "Generic EC key\0EC key for ECDH\0sha512WithRSAEncryption\0RSA with SHA-512\0ecdsa-with-SHA512\0ECDSA with SHA512\0" -> -
refuse "libcurl/8.14.1 mbedTLS/2.28.3"
refuse "This product uses mbed TLS"
