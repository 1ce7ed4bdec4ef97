# SPDX-License-Identifier: CC0-1.0
component  mactelnet
type       application
purl       pkg:generic/mactelnet@{version}
supplier   Hakon Nessjoen
license    GPL-2.0-or-later
url        vcs https://github.com/haakonnessjoen/MAC-Telnet
alias      mactelnetd mac-telnet

rule 1 banner rodata "MAC-Telnet Daemon {dotted}\n"
accept 1 "MAC-Telnet Daemon 0.4.4\n" -> 0.4.4
refuse "MAC-Telnet daemon for RouterOS"
