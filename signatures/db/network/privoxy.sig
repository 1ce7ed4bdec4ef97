# SPDX-License-Identifier: CC0-1.0
component  privoxy
type       application
purl       pkg:generic/privoxy@{version}
cpe        cpe:2.3:a:privoxy:privoxy:{version}:*:*:*:*:*:*:*
supplier   Privoxy
license    GPL-2.0-or-later
url        website https://www.privoxy.org/
url        vcs https://www.privoxy.org/git/privoxy.git

rule 1 banner rodata "{start}Privoxy version {dotted} (http"
rule 2 banner rodata "{start}Privoxy version {dotted}{end}"
accept 1 "Privoxy version 3.0.34 (https://www.privoxy.org/)\nUsage: %s [--" -> 3.0.34
accept 2 "Privoxy version 3.0.34" -> 3.0.34
refuse "X-Via: Privoxy 3.0.34"
