# SPDX-License-Identifier: CC0-1.0
component  coturn
type       application
purl       pkg:generic/coturn@{version}
cpe        cpe:2.3:a:coturn_project:coturn:{version}:*:*:*:*:*:*:*
supplier   coturn
license    BSD-3-Clause
url        vcs https://github.com/coturn/coturn
alias      turnserver

rule 1 banner rodata "{start}Coturn-{dotted} '"
accept 1 "Coturn-4.6.1 'Gorst'" -> 4.6.1
refuse "TURN server Coturn 4.6.1"
