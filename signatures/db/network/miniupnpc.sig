# SPDX-License-Identifier: CC0-1.0
component  miniupnpc
type       library
purl       pkg:generic/miniupnpc@{version}
cpe        cpe:2.3:a:miniupnp_project:miniupnpc:{version}:*:*:*:*:*:*:*
supplier   Thomas Bernard
license    BSD-3-Clause
url        website http://miniupnp.free.fr/
url        vcs https://github.com/miniupnp/miniupnp
alias      libminiupnpc libminiupnpc17 libminiupnpc18 upnpc

rule 1 banner rodata "\nUser-Agent: {any}, UPnP/1.{d}, MiniUPnPc/{dotted}"
rule 2 banner rodata "\nUser-Agent: {any} UPnP/1.{d} MiniUPnPc/{dotted}"
rule 3 soname "libminiupnpc.so.{soversion}"
rule 4 symbols upnpDiscover UPNP_AddPortMapping UPNP_GetValidIGD
rule 5 filename "bin/upnpc"
rule 6 strings rodata "upnpc : miniupnpc library test client"
rule 7 filename "bin/upnp-listdevices"
accept 1 "\nUser-Agent: Debian/bookworm/sid, UPnP/1.1, MiniUPnPc/2.2.4" -> 2.2.4
accept 2 "\nUser-Agent: Debian/trixie/sid UPnP/1.1 MiniUPnPc/2.2.8" -> 2.2.8
accept 3 "libminiupnpc.so.18" -> -
accept 4 "upnpDiscover UPNP_AddPortMapping UPNP_GetValidIGD" -> -
accept 5 "usr/bin/upnpc" -> -
accept 6 "upnpc : miniupnpc library test client" -> -
accept 7 "usr/bin/upnp-listdevices" -> -
refuse "Server: Debian/12 UPnP/1.1 MiniUPnPd/2.3.1"
