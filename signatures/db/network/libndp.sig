# SPDX-License-Identifier: CC0-1.0
component  libndp
type       library
purl       pkg:generic/libndp@{version}
cpe        cpe:2.3:a:libndp:libndp:{version}:*:*:*:*:*:*:*
supplier   Jiri Pirko
license    LGPL-2.1-or-later
url        website http://libndp.org
url        vcs https://github.com/jpirko/libndp
alias      ndptool

rule 1 soname "libndp.so.{soversion}"
rule 2 symbols ndp_open ndp_msgrcv_handler_register ndp_msgra_flag_managed
rule 3 strings rodata "NDP payload len %zu, from addr: %s, iface: %s"
rule 4 filename "libndp.so.0.2.0" <1.9
rule 5 filename "libndp.so.0.3.0" >1.8
accept 1 "libndp.so.0" -> -
accept 2 "ndp_open ndp_msgrcv_handler_register ndp_msgra_flag_managed" -> -
accept 3 "NDP payload len %zu, from addr: %s, iface: %s\n" -> -
accept 4 "libndp.so.0.2.0" -> -
accept 5 "libndp.so.0.3.0" -> -
refuse "Failed to open ndp: %s"
