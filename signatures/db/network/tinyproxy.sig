# SPDX-License-Identifier: CC0-1.0
component  tinyproxy
type       application
purl       pkg:generic/tinyproxy@{version}
cpe        cpe:2.3:a:tinyproxy_project:tinyproxy:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:banu:tinyproxy:{version}:*:*:*:*:*:*:*
supplier   tinyproxy project
license    GPL-2.0-or-later
url        website https://tinyproxy.github.io/
url        vcs https://github.com/tinyproxy/tinyproxy

rule 1 banner rodata "Server: tinyproxy/{version}\x0d\n"
rule 2 banner rodata "Proxy-agent: tinyproxy/{version}\x0d\n"
rule 3 strings rodata "Basic realm=\"Tinyproxy\""
rule 4 strings rodata "Initializing tinyproxy ..."
rule 5 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 4

accept 1 "Server: tinyproxy/1.11.1\x0d\n" -> 1.11.1
accept 2 "Proxy-agent: tinyproxy/1.11.1\x0d\n" -> 1.11.1
accept 3 "Proxy-Authenticate: Basic realm=\"Tinyproxy\"" -> -
accept 4 "Initializing tinyproxy ..." -> -
accept 5 "1.11.1" -> 1.11.1
refuse "Via: 1.1 tinyproxy (tinyproxy/1.11.1)"

