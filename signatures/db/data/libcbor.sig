# SPDX-License-Identifier: CC0-1.0
component  libcbor
type       library
purl       pkg:generic/libcbor@{version}
supplier   Pavel Kalvoda
license    MIT
url        vcs https://github.com/PJK/libcbor
alias      libcbor0.8 libcbor0.10

rule 1 soname "libcbor.so.{soversion}"
rule 2 filename "libcbor.so.{major}.{minor}.{patch}"
rule 3 symbols cbor_null_string_callback cbor_serialize_string cbor_new_definite_map

accept 1 "libcbor.so.0.10" -> -
accept 2 "libcbor.so.0.10.2" -> 0.10.2
accept 3 "cbor_null_string_callback cbor_serialize_string cbor_new_definite_map" -> -
refuse "libcbor: NOTMEM"
