# SPDX-License-Identifier: CC0-1.0
component  mactelnet
type       application
purl       pkg:generic/mactelnet@{version}
supplier   Hakon Nessjoen
license    GPL-2.0-or-later
url        vcs https://github.com/haakonnessjoen/MAC-Telnet
alias      mactelnetd mac-telnet

rule 1 banner rodata "MAC-Telnet Daemon {dotted}\n"
rule 2 banner rodata "{start}MAC-Telnet {dotted}{end}"
rule 3 banner rodata "{start}MAC-Ping {dotted}{end}"
accept 1 "MAC-Telnet Daemon 0.4.4\n" -> 0.4.4
accept 2 "MAC-Telnet 0.6.1" -> 0.6.1
accept 3 "MAC-Ping 0.4.4" -> 0.4.4
refuse "MAC-Telnet daemon for RouterOS"
