# SPDX-License-Identifier: CC0-1.0
component  shadowsocks-libev
type       application
purl       pkg:generic/shadowsocks-libev@{version}
cpe        cpe:2.3:a:shadowsocks:shadowsocks-libev:{version}:*:*:*:*:*:*:*
supplier   Shadowsocks project
license    GPL-3.0-or-later
url        website https://www.shadowsocks.org
url        vcs https://github.com/shadowsocks/shadowsocks-libev
alias      ss-local ss-redir ss-server ss-tunnel ss-manager

rule 1 strings rodata "shadowsocks-libev %s\n\n"
rule 2 lone "3.{minor}.{patch}" version "3.{minor}.{patch}" needs 1
rule 3 lone "2.{minor}.{patch}" version "2.{minor}.{patch}" needs 1

accept 1 "shadowsocks-libev %s\n\n" -> -
accept 2 "3.3.5" -> 3.3.5
accept 3 "2.5.6" -> 2.5.6
refuse "/etc/shadowsocks-libev/config.json"
