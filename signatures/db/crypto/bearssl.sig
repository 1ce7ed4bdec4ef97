# SPDX-License-Identifier: CC0-1.0
component  bearssl
type       library
purl       pkg:generic/bearssl@{version}
supplier   Thomas Pornin
license    MIT
alias      libbearssl

# The library has no text of a version.
rule 1 soname "libbearssl.so.{soversion}"
rule 2 symbols br_ssl_engine_set_buffer br_x509_minimal_init_full br_sha256_init
rule 3 filename "libbearssl.so.0.{minor}" version "0.{minor}"

accept 1 "libbearssl.so.0" -> -
accept 2 "br_ssl_engine_set_buffer br_x509_minimal_init_full br_sha256_init" -> -
accept 3 "libbearssl.so.0.6" -> 0.6
refuse "libbearssl.a"
