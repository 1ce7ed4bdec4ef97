# SPDX-License-Identifier: CC0-1.0
component  lighttpd
type       application
purl       pkg:generic/lighttpd@{version}
cpe        cpe:2.3:a:lighttpd:lighttpd:{version}:*:*:*:*:*:*:*
supplier   Jan Kneschke
license    BSD-3-Clause
url        website https://www.lighttpd.net/
url        vcs https://git.lighttpd.net/lighttpd/lighttpd1.4.git
alias      lighttpd-angel

rule 1 banner rodata "{start}lighttpd/{version} (ssl) - a light and fast webserver"
rule 2 banner rodata "{start}lighttpd/{version} - a light and fast webserver"
rule 3 banner rodata "server started (lighttpd/{version})"
rule 4 strings rodata "lighttpd.conf" "lighttpd -1 stdin is not a socket"
rule 5 filename "lighttpd/mod_{word}.so" of access accesslog ajp13 alias auth authn_dbi authn_file authn_gssapi authn_ldap authn_mysql authn_pam authn_sasl cgi cml compress deflate dirlisting evasive evhost expire extforward fastcgi flv_streaming geoip gnutls h2 indexfile magnet maxminddb
rule 7 filename "lighttpd/mod_{word}.so" of mbedtls mysql_vhost nss openssl proxy redirect rewrite rrdtool scgi secdownload secure_download setenv simple_vhost sockproxy ssi staticfile status trigger_b4_dl uploadprogress userdir usertrack vhostdb vhostdb_dbi vhostdb_ldap vhostdb_mysql vhostdb_pgsql webdav wolfssl wstunnel
rule 6 filename "lighttpd-angel"

accept 1 "lighttpd/1.4.69 (ssl) - a light and fast webserver\n" -> 1.4.69
accept 2 "lighttpd/1.4.35 - a light and fast webserver\n" -> 1.4.35
accept 3 "server started (lighttpd/1.4.69)" -> 1.4.69
accept 4 "lighttpd -1 stdin is not a socket\0set in lighttpd.conf" -> -
accept 5 "usr/lib/lighttpd/mod_access.so" -> -
accept 7 "usr/lib/lighttpd/mod_status.so" -> -
accept 6 "lighttpd-angel" -> -
refuse "Server: lighttpd/1.4.69"
refuse "User-Agent: lighttpd/1.4.69 test"
refuse "usr/lib/lighttpd/mod_h264_streaming.so"
