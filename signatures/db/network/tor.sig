# SPDX-License-Identifier: CC0-1.0
component  tor
type       application
purl       pkg:generic/tor@{version}
cpe        cpe:2.3:a:torproject:tor:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:tor:tor:{version}:*:*:*:*:*:*:*
supplier   The Tor Project
license    BSD-3-Clause
url        website https://www.torproject.org/
url        vcs https://gitlab.torproject.org/tpo/core/tor
alias      tor-resolve tor-gencert

rule 1 banner rodata " (on Tor {version} {any})"
rule 2 banner rodata "Server: tor/1.0 (tor {version})\x0d\n"
rule 3 strings rodata "Tor can't help you if you use it wrong! Learn how to be safe at " "Tor is no longer dormant."
accept 1 " (on Tor 0.4.9.11 )" -> 0.4.9.11
accept 2 "HTTP/1.0 200 OK\x0d\nAllow: OPTIONS, CONNECT\x0d\nTor-Capabilities: \x0d\nServer: tor/1.0 (tor 0.4.9.11)\x0d\n\x0d\n" -> 0.4.9.11
accept 3 "Tor can't help you if you use it wrong! Learn how to be safe at https://support.torproject.org/\0Tor is no longer dormant." -> -
refuse "Tor 0.4.9.11 is recommended"
refuse "Via: tor/1.0 tor-network (tor 0.4.9.11)"
