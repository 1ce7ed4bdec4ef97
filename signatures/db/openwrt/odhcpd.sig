# SPDX-License-Identifier: CC0-1.0
component  odhcpd
type       application
purl       pkg:generic/odhcpd@{version}
supplier   OpenWrt
license    GPL-2.0-only
url        website https://openwrt.org/
url        vcs https://git.openwrt.org/project/odhcpd.git
alias      odhcpd-ipv6only

rule 1 strings rodata "Calloc failed for border on interface %s"
rule 2 strings rodata "Failed to create DHCPv6 server socket: %s" "Failed to create DHCPv4 server socket: %s"

accept 1 "Calloc failed for border on interface %s" -> -
accept 2 "Failed to create DHCPv6 server socket: %s\0Failed to create DHCPv4 server socket: %s" -> -
refuse "/usr/sbin/odhcpd-update"

