# SPDX-License-Identifier: CC0-1.0
component  miniupnpd
type       application
purl       pkg:generic/miniupnpd@{version}
cpe        cpe:2.3:a:miniupnp_project:miniupnpd:{version}:*:*:*:*:*:*:*
supplier   MiniUPnP Project
license    BSD-3-Clause
url        website http://miniupnp.free.fr/
url        vcs https://github.com/miniupnp/miniupnp
alias      miniupnpd-iptables miniupnpd-nftables

rule 1 banner rodata "{start}miniupnpd {version} {month} "
rule 2 banner rodata "UPnP/1.1 MiniUPnPd/{version}\x0d\n"
rule 3 banner rodata "UPnP/1.0 MiniUPnPd/{version}\x0d\n"
rule 4 strings rodata "MiniUPnPd is already running. EXITING"
rule 5 banner rodata "UPnP/1.1 MiniUPnPd/{version}{end}" needs 4
rule 6 banner rodata "UPnP/1.0 MiniUPnPd/{version}{end}" needs 4
rule 7 strings rodata "shutting down MiniUPnPd"

accept 1 "miniupnpd 2.3.1 Dec 21 2022" -> 2.3.1
accept 2 "Server: Debian/%s UPnP/1.1 MiniUPnPd/2.3.1\x0d\n" -> 2.3.1
accept 3 "Server: OpenWRT/OpenWrt UPnP/1.0 MiniUPnPd/1.8\x0d\n" -> 1.8
accept 4 "MiniUPnPd is already running. EXITING" -> -
accept 5 "Debian/%s UPnP/1.1 MiniUPnPd/2.3.1" -> 2.3.1
accept 6 "OpenWRT/OpenWrt UPnP/1.0 MiniUPnPd/1.8" -> 1.8
accept 7 "shutting down MiniUPnPd" -> -
refuse "MiniUPnPc/2.2.4 for miniupnpd"

