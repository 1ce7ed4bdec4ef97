# SPDX-License-Identifier: CC0-1.0
component  nettle
type       library
purl       pkg:generic/nettle@{version}
cpe        cpe:2.3:a:nettle_project:nettle:{version}:*:*:*:*:*:*:*
supplier   GNU Nettle
license    LGPL-3.0-or-later OR GPL-2.0-or-later
url        website http://www.lysator.liu.se/~nisse/nettle/
url        vcs https://git.lysator.liu.se/nettle/nettle
alias      libnettle libhogweed nettle-bin libnettle8

# The library has no version text. Its programs have one, and they need the library: with SONAME rules
# that text would only count as a mention, so the libraries are found by file name and symbols.
rule 1 filename "libnettle.so.{soversion}"
rule 2 filename "libhogweed.so.{soversion}"
rule 3 symbols nettle_sha256_init nettle_aes128_set_encrypt_key nettle_yarrow256_init
rule 4 symbols nettle_rsa_public_key_init nettle_dsa_params_init
rule 5 banner rodata "{start}nettle-hash (nettle {version})"
rule 6 banner rodata "{start}nettle-pbkdf2 (nettle {version})"
rule 7 banner rodata "{start}pkcs1-conv (nettle {version})"
rule 8 banner rodata "{start}sexp-conv (nettle {version})"
rule 9 filename "bin/nettle-lfib-stream"
rule 10 filename "bin/nettle-hash"
rule 11 filename "bin/nettle-pbkdf2"
rule 12 filename "bin/sexp-conv"
rule 13 filename "bin/pkcs1-conv"
rule 14 filename "libnettle.so.8.6" >=3.8.1 <=3.8.1
rule 15 filename "libhogweed.so.6.6" >=3.8.1 <=3.8.1
rule 16 filename "libnettle.so.8.10" >=3.10.1 <=3.10.1
rule 17 filename "libhogweed.so.6.10" >=3.10.1 <=3.10.1
# linked statically: code for several processors, and without
rule 61 strings rodata "libnettle: fat library initialization.\n"
# its assertions
rule 62 strings rodata "!(length % AES_BLOCK_SIZE)" "aes128-encrypt.c"
# upstream's NEWS gives the names of the libraries of each release
rule 18 filename "libnettle.so.6.1" >=3.1.1 <=3.1.1
rule 19 filename "libhogweed.so.4.1" >=3.1.1 <=3.1.1
rule 20 filename "libnettle.so.6.2" >=3.2 <=3.2
rule 21 filename "libhogweed.so.4.2" >=3.2 <=3.2
rule 22 filename "libnettle.so.6.3" >=3.3 <=3.3
rule 23 filename "libhogweed.so.4.3" >=3.3 <=3.3
rule 24 filename "libnettle.so.6.4" >=3.4 <=3.4
rule 25 filename "libhogweed.so.4.4" >=3.4 <=3.4
accept 1 "libnettle.so.8.10" -> -
accept 2 "libhogweed.so.6.10" -> -
accept 3 "nettle_sha256_init nettle_aes128_set_encrypt_key nettle_yarrow256_init" -> -
accept 4 "nettle_rsa_public_key_init nettle_dsa_params_init" -> -
accept 5 "nettle-hash (nettle 3.10.1)" -> 3.10.1
accept 6 "nettle-pbkdf2 (nettle 3.10.1)" -> 3.10.1
accept 7 "pkcs1-conv (nettle 3.10.1)" -> 3.10.1
accept 8 "sexp-conv (nettle 3.10.1)" -> 3.10.1
accept 9 "usr/bin/nettle-lfib-stream" -> -
accept 10 "usr/bin/nettle-hash" -> -
accept 11 "usr/bin/nettle-pbkdf2" -> -
accept 12 "usr/bin/sexp-conv" -> -
accept 13 "usr/bin/pkcs1-conv" -> -
accept 14 "libnettle.so.8.6" -> 3.8.1
accept 15 "libhogweed.so.6.6" -> 3.8.1
accept 16 "libnettle.so.8.10" -> 3.10.1
accept 17 "libhogweed.so.6.10" -> 3.10.1
accept 61 "libnettle: fat library initialization.\n" -> -
accept 62 "!(length % AES_BLOCK_SIZE)\0aes128-encrypt.c" -> -
accept 18 "libnettle.so.6.1" -> 3.1.1
accept 19 "libhogweed.so.4.1" -> 3.1.1
accept 20 "libnettle.so.6.2" -> 3.2
accept 21 "libhogweed.so.4.2" -> 3.2
accept 22 "libnettle.so.6.3" -> 3.3
accept 23 "libhogweed.so.4.3" -> 3.3
accept 24 "libnettle.so.6.4" -> 3.4
accept 25 "libhogweed.so.4.4" -> 3.4
refuse "NETTLE_INTERNAL_8_6"
