# SPDX-License-Identifier: CC0-1.0
component  crypto++
type       library
purl       pkg:generic/crypto%2B%2B@{version}
cpe        cpe:2.3:a:cryptopp:crypto\+\+:{version}:*:*:*:*:*:*:*
supplier   Wei Dai
license    BSL-1.0
alias      libcrypto++ libcryptopp cryptopp

rule 1 soname "libcrypto++.so.{soversion}"
rule 2 soname "libcryptopp.so.{soversion}"
rule 3 filename "libcrypto++.so.{major}.{minor}.{patch}"
rule 4 filename "libcryptopp.so.{major}.{minor}.{patch}"

accept 1 "libcrypto++.so.8" -> -
accept 2 "libcryptopp.so.8" -> -
accept 3 "libcrypto++.so.8.9.0" -> 8.9.0
accept 4 "libcryptopp.so.8.9.0" -> 8.9.0
refuse "libcrypto.so.3"
