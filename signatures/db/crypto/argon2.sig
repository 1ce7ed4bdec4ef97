# SPDX-License-Identifier: CC0-1.0
component  argon2
type       library
purl       pkg:generic/argon2@{version}
cpe        cpe:2.3:a:argon2_project:argon2:{version}:*:*:*:*:*:*:*
supplier   Password Hashing Competition
license    CC0-1.0 OR Apache-2.0
url        vcs https://github.com/P-H-C/phc-winner-argon2
alias      libargon2 libargon2-1

rule 1 soname "libargon2.so.{soversion}"
rule 2 symbols argon2_encodedlen argon2id_hash_encoded argon2i_verify_ctx
rule 3 symbols argon2_encodedlen argon2d_hash_raw argon2_type2string
rule 4 strings rodata "Salt pointer is NULL, but salt length is not 0" "Secret pointer is NULL, but secret length is not 0"

accept 1 "libargon2.so.1" -> -
accept 2 "argon2_encodedlen argon2id_hash_encoded argon2i_verify_ctx" -> -
accept 3 "argon2_encodedlen argon2d_hash_raw argon2_type2string" -> -
accept 4 "Salt pointer is NULL, but salt length is not 0\0Secret pointer is NULL, but secret length is not 0" -> -
refuse "$argon2id$v=19$"
