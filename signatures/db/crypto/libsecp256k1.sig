# SPDX-License-Identifier: CC0-1.0
component  libsecp256k1
type       library
purl       pkg:generic/libsecp256k1@{version}
supplier   Bitcoin Core
license    MIT
url        vcs https://github.com/bitcoin-core/secp256k1
alias      secp256k1

rule 1 soname "libsecp256k1.so.{soversion}"
rule 2 symbols secp256k1_ecdsa_signature_parse_der secp256k1_ec_pubkey_tweak_mul secp256k1_context_preallocated_destroy
rule 3 strings rodata "[libsecp256k1] internal consistency check failed: %s\n"
rule 4 filename "libsecp256k1.so.1.0.0" <0.5.0
rule 5 filename "libsecp256k1.so.2.2.0" >0.2.0

accept 1 "libsecp256k1.so.1" -> -
accept 2 "secp256k1_ecdsa_signature_parse_der secp256k1_ec_pubkey_tweak_mul secp256k1_context_preallocated_destroy" -> -
accept 3 "[libsecp256k1] internal consistency check failed: %s\n" -> -
accept 4 "libsecp256k1.so.1.0.0" -> -
accept 5 "libsecp256k1.so.2.2.0" -> -
refuse "secp256k1 is a curve of OpenSSL"
