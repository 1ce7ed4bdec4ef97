# SPDX-License-Identifier: CC0-1.0
component  libnatpmp
type       library
purl       pkg:generic/libnatpmp@{version}
supplier   Thomas Bernard
license    BSD-3-Clause
url        website http://miniupnp.free.fr/libnatpmp.html
url        vcs https://github.com/miniupnp/libnatpmp
alias      libnatpmp1 natpmpc

rule 1 soname "libnatpmp.so.{soversion}"
rule 2 symbols sendnewportmappingrequest readnatpmpresponseorretry getnatpmprequesttimeout
rule 3 strings rodata "Unknown libnatpmp error" "unsupported nat-pmp version error from server"

accept 1 "libnatpmp.so.1" -> -
accept 2 "sendnewportmappingrequest readnatpmpresponseorretry getnatpmprequesttimeout" -> -
accept 3 "Unknown libnatpmp error\0unsupported nat-pmp version error from server" -> -
refuse "natpmp-portmap"
