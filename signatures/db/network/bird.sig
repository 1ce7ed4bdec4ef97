# SPDX-License-Identifier: CC0-1.0
component  bird
type       application
purl       pkg:generic/bird@{version}
cpe        cpe:2.3:a:nic:bird:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:bird_project:bird:{version}:*:*:*:*:*:*:*
supplier   CZ.NIC Labs
license    GPL-2.0-or-later
url        website http://bird.network.cz/
url        vcs https://gitlab.nic.cz/labs/bird
alias      bird2 bird1 birdc bird6

rule 1 banner rodata "{start}BIRD version {version}\n"
rule 2 banner rodata "{start}BIRD {version} ready.{end}"
rule 3 strings rodata "I found another BIRD running."
rule 4 strings rodata ".birdc_history" "Show information about RIP protocol"
rule 5 strings rodata "Control protocol debugging via BIRD logs" "bird.ctl"

accept 1 "BIRD version 2.0.12\n" -> 2.0.12
accept 2 "BIRD 2.0.12 ready." -> 2.0.12
accept 3 "I found another BIRD running.\n" -> -
accept 4 "/.birdc_history\0Show information about RIP protocol" -> -
accept 5 "Control protocol debugging via BIRD logs\0/run/bird/bird.ctl" -> -
refuse "Multiple aggregations of the same route not supported in BIRD 2."

