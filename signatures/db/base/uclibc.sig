# SPDX-License-Identifier: CC0-1.0
component  uclibc
type       library
purl       pkg:generic/uclibc@{version}
cpe        cpe:2.3:a:uclibc:uclibc:{version}:*:*:*:*:*:*:*
supplier   Erik Andersen
license    LGPL-2.1-or-later
url        website https://www.uclibc.org/
url        vcs https://git.uclibc.org/uClibc

rule 1 filename "libuClibc-0.9.{patch}.{micro}.so" version "0.9.{patch}.{micro}"
rule 2 filename "libuClibc-0.9.{patch}.so" version "0.9.{patch}"
rule 3 filename "ld-uClibc-0.9.{patch}.{micro}.so" version "0.9.{patch}.{micro}"
rule 4 filename "ld-uClibc-0.9.{patch}.so" version "0.9.{patch}"
rule 5 filename "libc.so.0" needs 25
rule 6 soname "libc.so.0" needs 1,2,25
rule 7 soname "libm.so.0"
rule 8 soname "libdl.so.0"
rule 9 soname "libcrypt.so.0"
rule 10 soname "libutil.so.0"
rule 11 soname "librt.so.0"
rule 12 soname "libresolv.so.0"
rule 13 soname "libnsl.so.0"
rule 14 filename "libm-0.9.{patch}.{micro}.so" version "0.9.{patch}.{micro}"
rule 15 filename "libdl-0.9.{patch}.{micro}.so" version "0.9.{patch}.{micro}"
rule 16 filename "libcrypt-0.9.{patch}.{micro}.so" version "0.9.{patch}.{micro}"
rule 17 filename "libutil-0.9.{patch}.{micro}.so" version "0.9.{patch}.{micro}"
rule 18 filename "librt-0.9.{patch}.{micro}.so" version "0.9.{patch}.{micro}"
rule 19 filename "libpthread-0.9.{patch}.{micro}.so" version "0.9.{patch}.{micro}"
rule 20 filename "libpthread-0.9.{patch}.so" version "0.9.{patch}"
rule 21 filename "libm-0.9.{patch}.so" version "0.9.{patch}"
rule 22 filename "libcrypt-0.9.{patch}.so" version "0.9.{patch}"
rule 23 filename "libresolv-0.9.{patch}.{micro}.so" version "0.9.{patch}.{micro}"
rule 24 filename "libnsl-0.9.{patch}.{micro}.so" version "0.9.{patch}.{micro}"
rule 25 strings rodata "NPTL 0.9."
rule 26 soname "ld-uClibc.so.0"
accept 1 "libuClibc-0.9.33.2.so" -> 0.9.33.2
accept 2 "libuClibc-0.9.30.so" -> 0.9.30
accept 3 "ld-uClibc-0.9.33.2.so" -> 0.9.33.2
accept 4 "ld-uClibc-0.9.30.so" -> 0.9.30
accept 5 "libc.so.0" -> -
accept 6 "libc.so.0" -> -
accept 7 "libm.so.0" -> -
accept 8 "libdl.so.0" -> -
accept 9 "libcrypt.so.0" -> -
accept 10 "libutil.so.0" -> -
accept 11 "librt.so.0" -> -
accept 12 "libresolv.so.0" -> -
accept 13 "libnsl.so.0" -> -
accept 14 "libm-0.9.33.2.so" -> 0.9.33.2
accept 15 "libdl-0.9.33.2.so" -> 0.9.33.2
accept 16 "libcrypt-0.9.33.2.so" -> 0.9.33.2
accept 17 "libutil-0.9.33.2.so" -> 0.9.33.2
accept 18 "librt-0.9.33.2.so" -> 0.9.33.2
accept 19 "libpthread-0.9.33.2.so" -> 0.9.33.2
accept 20 "libpthread-0.9.30.so" -> 0.9.30
accept 21 "libm-0.9.30.so" -> 0.9.30
accept 22 "libcrypt-0.9.30.so" -> 0.9.30
accept 23 "libresolv-0.9.33.2.so" -> 0.9.33.2
accept 24 "libnsl-0.9.33.2.so" -> 0.9.33.2
accept 25 "\0NPTL 0.9.33\0" -> -
accept 26 "ld-uClibc.so.0" -> -
refuse "target-mips_34kc_uClibc-0.9.33.2/uci-2014-04-11.1:"
refuse "libuClibc-1.0.38.so"
refuse "ld-uClibc.so.1"
