# SPDX-License-Identifier: CC0-1.0
component  mtr
type       application
purl       pkg:generic/mtr@{version}
cpe        cpe:2.3:a:matt_kimball_and_roger_wolff:mtr:{version}:*:*:*:*:*:*:*
supplier   Roger Wolff
license    GPL-2.0-only
url        website https://www.bitwizard.nl/mtr/
url        vcs https://github.com/traviscross/mtr
alias      mtr-tiny mtr-packet

rule 1 banner rodata "{start}mtr {version}\n" needs 3
rule 2 banner rodata "{start}mtr {version}{end}" needs 3
rule 3 strings rodata "mtr-packet reported invalid argument"
rule 4 strings rodata "Unexpected command buffer read error" "Unable to drop elevated permissions"
rule 5 lone "0.{minor2}" version "0.{minor}" needs 4

accept 1 "mtr 0.95\n" -> 0.95
accept 2 "mtr 0.95" -> 0.95
accept 3 "mtr-packet reported invalid argument" -> -
accept 4 "Unexpected command buffer read error\0Unable to drop elevated permissions" -> -
accept 5 "0.95" -> 0.95
refuse "My traceroute  [v0.95]"

