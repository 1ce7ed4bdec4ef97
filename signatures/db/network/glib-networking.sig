# SPDX-License-Identifier: CC0-1.0
component  glib-networking
type       library
purl       pkg:generic/glib-networking@{version}
cpe        cpe:2.3:a:gnome:glib-networking:{version}:*:*:*:*:*:*:*
supplier   GNOME Project
license    LGPL-2.1-or-later
url        vcs https://gitlab.gnome.org/GNOME/glib-networking

rule 1 filename "libgiognutls.so"
rule 2 filename "libgioopenssl.so"
rule 3 filename "libgiognomeproxy.so"
rule 4 filename "libgiolibproxy.so"
rule 5 symbols g_io_gnutls_load g_io_gnutls_query
rule 6 symbols g_io_openssl_load g_io_openssl_query

accept 1 "libgiognutls.so" -> -
accept 2 "libgioopenssl.so" -> -
accept 3 "libgiognomeproxy.so" -> -
accept 4 "libgiolibproxy.so" -> -
accept 5 "g_io_gnutls_load g_io_gnutls_query" -> -
accept 6 "g_io_openssl_load g_io_openssl_query" -> -
refuse "gio-tls-backend"
