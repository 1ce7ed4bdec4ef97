# SPDX-License-Identifier: CC0-1.0
component  haproxy
type       application
purl       pkg:generic/haproxy@{version}
cpe        cpe:2.3:a:haproxy:haproxy:{version}:*:*:*:*:*:*:*
supplier   HAProxy Technologies
license    GPL-2.0-or-later
url        website http://www.haproxy.org/
url        vcs https://git.haproxy.org/git/haproxy.git
alias      halog

rule 1 strings rodata "HAProxy version follows"
rule 2 banner rodata " version {dotted}-{any}, released {year}/" needs 1
rule 3 banner rodata " version {dotted}, released {year}/" needs 1
rule 4 strings rodata "Fatal: missing output file name." "missing option for -time ([min]:[max])"

accept 1 "HAProxy version follows" -> -
accept 2 " version 2.6.12-1+deb12u3, released 2025/10/03" -> 2.6.12
accept 3 " version 2.4.0, released 2021/05/14" -> 2.4.0
accept 4 "Fatal: missing output file name.\n\0missing option for -time ([min]:[max])\n" -> -
refuse "HAProxy version 2.6.12, released 2025/10/03 is needed"

