# SPDX-License-Identifier: CC0-1.0
component  keepalived
type       application
purl       pkg:generic/keepalived@{version}
cpe        cpe:2.3:a:keepalived:keepalived:{version}:*:*:*:*:*:*:*
supplier   Keepalived project
license    GPL-2.0-or-later
url        website http://keepalived.org
url        vcs https://github.com/acassen/keepalived
alias      genhash

rule 1 banner rodata "{start}Keepalived v{version} ("
rule 2 strings rodata "Warning - keepalived has no configuration to run"
rule 3 strings rodata "   Keepalive method = MISC_CHECK" "   Keepalive method = SMTP_CHECK"

accept 1 "Keepalived v2.2.7 (01/16,2022)" -> 2.2.7
accept 2 "Warning - keepalived has no configuration to run" -> -
accept 3 "   Keepalive method = MISC_CHECK\0   Keepalive method = SMTP_CHECK" -> -
refuse "see Keepalived v2 (or newer)"

