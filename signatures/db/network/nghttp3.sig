# SPDX-License-Identifier: CC0-1.0
component  nghttp3
type       library
purl       pkg:generic/nghttp3@{version}
supplier   nghttp2
license    MIT
url        vcs https://github.com/ngtcp2/nghttp3
alias      libnghttp3 libnghttp3-9

rule 1 soname "libnghttp3.so.{soversion}"
rule 2 symbols nghttp3_conn_bind_qpack_streams nghttp3_qpack_decoder_get_icnt nghttp3_rcbuf_get_buf
rule 3 lone "{major1}.{minor}.{patch}" needs 1,2

accept 1 "libnghttp3.so.9" -> -
accept 2 "nghttp3_conn_bind_qpack_streams nghttp3_qpack_decoder_get_icnt nghttp3_rcbuf_get_buf" -> -
accept 3 "1.8.0" -> 1.8.0
refuse "curl/8.14.1 nghttp3/1.8.0"
