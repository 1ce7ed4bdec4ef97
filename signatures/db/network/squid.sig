# SPDX-License-Identifier: CC0-1.0
component  squid
type       application
purl       pkg:generic/squid@{version}
cpe        cpe:2.3:a:squid-cache:squid:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:squid:squid:{version}:*:*:*:*:*:*:*
supplier   Squid Software Foundation
license    GPL-2.0-or-later
url        website http://www.squid-cache.org
url        vcs https://github.com/squid-cache/squid
alias      squid3 squid-openssl squidclient

rule 1 banner rodata "{start}squid/{dotted}{end}" needs 2
rule 2 strings rodata "Reconfiguring Squid Cache (version "
rule 3 strings rodata "target %s:%d not allowed in cachemgr.conf"
rule 4 strings rodata "EOF encountered. Pinger exiting."
rule 5 strings rodata "FATAL ERROR: TLS Initialize failed: " "    -j hosthdr   Host header content"
rule 6 filename "squid/unlinkd"
rule 7 filename "squid/diskd"
rule 8 lone "{major1}.{minor}" >=2.0 <10.0 needs 3,4,5

accept 1 "squid/5.7" -> 5.7
accept 2 "Reconfiguring Squid Cache (version " -> -
accept 3 "target %s:%d not allowed in cachemgr.conf\n" -> -
accept 4 "EOF encountered. Pinger exiting." -> -
accept 5 "FATAL ERROR: TLS Initialize failed: \0    -j hosthdr   Host header content" -> -
accept 6 "usr/lib/squid/unlinkd" -> -
accept 7 "usr/lib/squid/diskd" -> -
accept 8 "5.7" -> 5.7
refuse "X-Cache: MISS from squid/5.7 (proxy)"

