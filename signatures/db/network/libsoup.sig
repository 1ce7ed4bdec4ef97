# SPDX-License-Identifier: CC0-1.0
component  libsoup
type       library
purl       pkg:generic/libsoup@{version}
cpe        cpe:2.3:a:gnome:libsoup:{version}:*:*:*:*:*:*:*
supplier   GNOME
license    LGPL-2.0-or-later
url        website https://wiki.gnome.org/Projects/libsoup
url        vcs https://gitlab.gnome.org/GNOME/libsoup
alias      libsoup2.4 libsoup-3.0 libsoup-3.0-0

rule 1 banner rodata "{start}libsoup/{dotted}{end}" needs 2,3,4
rule 2 soname "libsoup-3.0.so.{soversion}"
rule 3 soname "libsoup-2.4.so.{soversion}"
rule 4 symbols soup_cookie_get_expires soup_auth_is_for_proxy soup_message_headers_get_content_type

accept 1 "libsoup/3.6.5" -> 3.6.5
accept 2 "libsoup-3.0.so.0" -> -
accept 3 "libsoup-2.4.so.1" -> -
accept 4 "soup_cookie_get_expires soup_auth_is_for_proxy soup_message_headers_get_content_type" -> -
refuse "User-Agent: gssdp libsoup/3.6.5"
