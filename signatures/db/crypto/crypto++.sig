# SPDX-License-Identifier: CC0-1.0
component  crypto++
type       library
purl       pkg:generic/crypto++@{version}
supplier   Crypto++ project
license    BSL-1.0
cpe        cpe:2.3:a:cryptopp:crypto\+\+:{version}:*:*:*:*:*:*:*
alias      crypto-pp cryptopp libcrypto++ libcryptopp

rule 1 soname "libcrypto++.so.{soversion}"
rule 2 soname "libcryptopp.so.{soversion}"
rule 3 filename "libcrypto++.so.{major1}.{minor}.{patch}"
rule 4 filename "libcryptopp.so.{major1}.{minor}.{patch}"
rule 5 symbols _ZN8CryptoPP12InverseLucasERKNS_7IntegerES2_S2_S2_S2_

accept 1 "libcrypto++.so.8" -> -
accept 2 "libcryptopp.so.8" -> -
accept 3 "libcrypto++.so.8.9.0" -> 8.9.0
accept 4 "libcryptopp.so.8.7.0" -> 8.7.0
accept 5 "_ZN8CryptoPP12InverseLucasERKNS_7IntegerES2_S2_S2_S2_" -> -
refuse "CryptoPP"
