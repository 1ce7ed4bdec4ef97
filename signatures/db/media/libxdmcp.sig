# SPDX-License-Identifier: CC0-1.0
component  libxdmcp
type       library
purl       pkg:generic/libxdmcp@{version}
cpe        cpe:2.3:a:x.org:libxdmcp:{version}:*:*:*:*:*:*:*
supplier   X.Org Foundation
license    MIT-open-group
alias      libxdmcp6

rule 1 soname "libXdmcp.so.{soversion}"
rule 2 symbols XdmcpARRAY8Equal XdmcpReadARRAYofARRAY8 XdmcpReadCARD16

accept 1 "libXdmcp.so.6" -> -
accept 2 "XdmcpARRAY8Equal XdmcpReadARRAYofARRAY8 XdmcpReadCARD16" -> -
refuse "XDMCP"
