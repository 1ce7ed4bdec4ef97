# SPDX-License-Identifier: CC0-1.0
component  jose
type       library
purl       pkg:generic/jose@{version}
cpe        cpe:2.3:a:latchset:jose:{version}:*:*:*:*:*:*:*
supplier   latchset
license    Apache-2.0
alias      libjose libjose0

rule 1 soname "libjose.so.{soversion}"
rule 2 symbols jose_b64_dec_load jose_b64_enc_dump jose_jwk_gen

accept 1 "libjose.so.0" -> -
accept 2 "jose_b64_dec_load jose_b64_enc_dump jose_jwk_gen" -> -
refuse "jose"
