# SPDX-License-Identifier: CC0-1.0
component  libressl
type       library
purl       pkg:generic/libressl@{version}
cpe        cpe:2.3:a:openbsd:libressl:{version}:*:*:*:*:*:*:*
supplier   OpenBSD
license    ISC AND OpenSSL
url        website https://www.libressl.org/
url        vcs https://github.com/libressl/portable
alias      libressl-libs libressl-libcrypto libressl-libssl

rule 1 banner rodata "{start}LibreSSL {dotted}{end}"
rule 2 soname "libcrypto.so.3{d}"
rule 3 soname "libcrypto.so.4{d}"
rule 4 soname "libcrypto.so.5{d}"
rule 5 soname "libssl.so.3{d}"
rule 6 soname "libssl.so.4{d}"
rule 7 soname "libssl.so.5{d}"
accept 1 "LibreSSL 3.7.3" -> 3.7.3
accept 2 "libcrypto.so.38" -> -
accept 3 "libcrypto.so.46" -> -
accept 4 "libcrypto.so.50" -> -
accept 5 "libssl.so.39" -> -
accept 6 "libssl.so.48" -> -
accept 7 "libssl.so.53" -> -
refuse "OpenSSH_9.2p1, LibreSSL 3.7.3 or later"
refuse "libcrypto.so.3"
