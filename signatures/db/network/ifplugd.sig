# SPDX-License-Identifier: CC0-1.0
component  ifplugd
type       application
purl       pkg:generic/ifplugd@{version}
supplier   Lennart Poettering
license    GPL-2.0-or-later
url        website https://0pointer.de/lennart/projects/ifplugd/
alias      ifplugstatus

rule 1 banner rodata "{start}ifplugd {dotted} initializing"
rule 2 banner rodata "{start}ifplugstatus {dotted}"
rule 3 strings rodata "%s -- Network Interface Plug Detection Daemon\n"

accept 1 "ifplugd 0.28 initializing" -> 0.28
accept 2 "ifplugstatus 0.28" -> 0.28
accept 3 "%s -- Network Interface Plug Detection Daemon\n" -> -
refuse "ifplugd: Network Interface Plug Detection Daemon"
