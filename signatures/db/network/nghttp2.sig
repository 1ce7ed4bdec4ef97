# SPDX-License-Identifier: CC0-1.0
component  nghttp2
type       library
purl       pkg:generic/nghttp2@{version}
cpe        cpe:2.3:a:nghttp2:nghttp2:{version}:*:*:*:*:*:*:*
supplier   nghttp2
license    MIT
url        website https://nghttp2.org/
url        vcs https://github.com/nghttp2/nghttp2
alias      libnghttp2 libnghttp2-14 nghttp2-client nghttp2-proxy nghttp2-server nghttpx

rule 1 soname "libnghttp2.so.{soversion}"
rule 2 symbols nghttp2_session_client_new nghttp2_session_mem_recv nghttp2_version
rule 3 strings rodata "push response HEADERS: stream_id == 0" "HEADERS: no HEADERS allowed from client in reserved state"
rule 5 lone "1.{minor}.{patch}" needs 1,2 version "1.{minor}.{patch}"
rule 6 banner rodata "{start}nghttpx nghttp2/{version}{end}"
rule 7 banner rodata "{start}nghttpd nghttp2/{version}{end}"
rule 8 banner rodata "{start}nghttp nghttp2/{version}{end}"
rule 9 banner rodata "{start}h2load nghttp2/{version}{end}"
rule 10 filename "sbin/nghttpx"
rule 14 filename "bin/nghttpx"
rule 11 filename "sbin/nghttpd"
rule 15 filename "bin/nghttpd"
rule 12 filename "bin/nghttp"
rule 13 filename "bin/h2load"
rule 16 getter nghttp2_version [8]string "{dotted}"
accept 1 "libnghttp2.so.14" -> -
accept 2 "nghttp2_session_client_new nghttp2_session_mem_recv nghttp2_version" -> -
accept 3 "push response HEADERS: stream_id == 0\nHEADERS: no HEADERS allowed from client in reserved state" -> -
accept 5 "1.64.0" -> 1.64.0
accept 6 "nghttpx nghttp2/1.64.0" -> 1.64.0
accept 7 "nghttpd nghttp2/1.64.0" -> 1.64.0
accept 8 "nghttp nghttp2/1.64.0" -> 1.64.0
accept 9 "h2load nghttp2/1.64.0" -> 1.64.0
accept 10 "usr/sbin/nghttpx" -> -
accept 11 "usr/sbin/nghttpd" -> -
accept 12 "usr/bin/nghttp" -> -
accept 13 "usr/bin/h2load" -> -
accept 14 "usr/bin/nghttpx" -> -
accept 15 "usr/bin/nghttpd" -> -
accept 16 "1.52.0" -> 1.52.0
refuse "curl/8.14.1 nghttp2/1.64.0"
