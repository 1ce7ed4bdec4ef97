# SPDX-License-Identifier: CC0-1.0
component  libsodium
type       library
purl       pkg:generic/libsodium@{version}
supplier   Frank Denis
license    ISC
url        website https://www.libsodium.org/
url        vcs https://github.com/jedisct1/libsodium
alias      libsodium23 sodium

rule 1 soname "libsodium.so.{soversion}"
rule 2 symbols sodium_init crypto_secretbox_easy crypto_sign_detached
rule 3 strings rodata "S->buflen <= BLAKE2B_BLOCKBYTES" "curve25519xsalsa20poly1305"
rule 6 strings rodata "LibsodiumDRG"
rule 5 lone "1.0.{patch}" needs 1,2,3,6 version "1.0.{patch}"
rule 7 getter sodium_version_string string
# Botan offers the same functions and has the same seed text
veto "Botan {d}.{d}.{d} ("
accept 1 "libsodium.so.23" -> -
accept 2 "sodium_init crypto_secretbox_easy crypto_sign_detached" -> -
accept 3 "S->buflen <= BLAKE2B_BLOCKBYTES\ncurve25519xsalsa20poly1305" -> -
accept 5 "1.0.18" -> 1.0.18
accept 6 "LibsodiumDRG" -> -
accept 7 "1.0.18" -> 1.0.18
refuse "libsodium was found, version 1.0.18"
