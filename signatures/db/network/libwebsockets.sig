# SPDX-License-Identifier: CC0-1.0
component  libwebsockets
type       library
purl       pkg:generic/libwebsockets@{version}
supplier   Andy Green
license    MIT >=4.0.0
license    LGPL-2.1-only <4.0.0
url        website https://libwebsockets.org/
url        vcs https://github.com/warmcat/libwebsockets
alias      libwebsockets17 libwebsockets19 libwebsockets-openssl libwebsockets-mbedtls

rule 1 soname "libwebsockets.so.{soversion}"
rule 2 soname "libwebsockets-evlib_{word}"
rule 3 symbols lws_create_context lws_service lws_client_connect_via_info
rule 4 lone "{dotted}-{any}" needs 1,3 >=1.5 <6
rule 5 filename "bin/libwebsockets-test-{word}" of client echo fraggle lejp ping server server-extpoll server-libev server-libuv server-pthreads server-v2.0 sshd
rule 6 lone "{dotted} {hex}" needs 1,3 >=1.3 <6
# also where the library is linked in, as in Debian's mosquitto
rule 7 getter lws_get_library_version string "{dotted}-{any}"
accept 1 "libwebsockets.so.19" -> -
accept 2 "libwebsockets-evlib_uv.so" -> -
accept 3 "lws_create_context lws_service lws_client_connect_via_info" -> -
accept 4 "4.3.5-unknown" -> 4.3.5
accept 5 "usr/bin/libwebsockets-test-lejp" -> -
accept 6 "1.5 d0aec3a2" -> 1.5
accept 7 "4.1.6-v4.1.6" -> 4.1.6
refuse "libwebsockets %s"
