# SPDX-License-Identifier: CC0-1.0
component  libuecc
type       library
purl       pkg:generic/libuecc@{version}
supplier   Matthias Schiffer
license    BSD-2-Clause
url        vcs https://github.com/NeoRaider/libuecc
alias      libuecc0

rule 1 soname "libuecc.so.{soversion}"
rule 2 symbols ecc_25519_scalarmult_base_bits ecc_25519_gf_sanitize_secret ecc_25519_load_packed_legacy

accept 1 "libuecc.so.0" -> -
accept 2 "ecc_25519_gf_sanitize_secret ecc_25519_load_packed_legacy ecc_25519_scalarmult_base_bits" -> -
refuse "ecc_25519"
