# SPDX-License-Identifier: CC0-1.0
component  ngtcp2
type       library
purl       pkg:generic/ngtcp2@{version}
supplier   ngtcp2
license    MIT
url        vcs https://github.com/ngtcp2/ngtcp2
alias      libngtcp2 libngtcp2-16

rule 1 soname "libngtcp2.so.{soversion}"
rule 2 soname "libngtcp2_crypto_{word}.so.{soversion}"
rule 3 symbols ngtcp2_conn_get_pto ngtcp2_cid_eq ngtcp2_conn_tls_handshake_completed
rule 4 lone "{major1}.{minor}.{patch}" needs 1,3

accept 1 "libngtcp2.so.16" -> -
accept 2 "libngtcp2_crypto_gnutls.so.8" -> -
accept 3 "ngtcp2_conn_get_pto ngtcp2_cid_eq ngtcp2_conn_tls_handshake_completed" -> -
accept 4 "1.11.0" -> 1.11.0
refuse "curl/8.14.1 ngtcp2/1.11.0"
