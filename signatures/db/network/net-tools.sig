# SPDX-License-Identifier: CC0-1.0
component  net-tools
type       application
purl       pkg:generic/net-tools@{version}
cpe        cpe:2.3:a:net-tools_project:net-tools:{version}:*:*:*:*:*:*:*
supplier   net-tools project
license    GPL-2.0-or-later
url        website http://sourceforge.net/projects/net-tools/
url        vcs https://git.code.sf.net/p/net-tools/code
alias      ifconfig netstat route arp mii-tool nameif

rule 1 banner rodata "{start}net-tools {version}{end}"
rule 2 strings rodata "ifconfig: `--help' gives usage information." "ifconfig: Error resolving '%s' for netmask"
rule 3 banner rodata "netstat [-vWnNcaeol] [<Socket> ...]"
rule 4 banner rodata "usage: nameif [-c configurationfile] [-s] \{ifname macaddress}"

accept 1 "net-tools 2.10" -> 2.10
accept 2 "ifconfig: `--help' gives usage information.\n\0ifconfig: Error resolving '%s' for netmask\n" -> -
accept 3 "       netstat [-vWnNcaeol] [<Socket> ...]\n" -> -
accept 4 "usage: nameif [-c configurationfile] [-s] \{ifname macaddress}\n" -> -
refuse "install net-tools 1.60 or later"
refuse "nameif [-s] [-c FILE] [IFNAME SELECTOR]..."

