# SPDX-License-Identifier: CC0-1.0
component  transmission
type       application
purl       pkg:generic/transmission@{version}
cpe        cpe:2.3:a:transmissionbt:transmission:{version}:*:*:*:*:*:*:*
supplier   Transmission Project
license    GPL-2.0-only OR GPL-3.0-only
url        website https://transmissionbt.com/
url        vcs https://github.com/transmission/transmission
alias      transmission-daemon transmission-cli transmission-remote libtransmission

rule 1 banner rodata "{start}Transmission {version}{end}" needs 3
rule 3 strings rodata "transmission" "libtransmission/"
rule 4 banner rodata "{start}transmission-edit {version} ("
rule 5 banner rodata "{start}Transmission {version} ({hex})  https://transmissionbt.com/"

accept 1 "Transmission 3.00" -> 3.00
accept 3 "transmission\0libtransmission/platform.c" -> -
accept 4 "transmission-edit 3.00 (bb6b5a062e)\n" -> 3.00
accept 5 "Transmission 3.00 (bb6b5a062e)  https://transmissionbt.com/\n" -> 3.00
refuse "User-Agent: Transmission/3.00"
refuse "Transmission 0.%c"

