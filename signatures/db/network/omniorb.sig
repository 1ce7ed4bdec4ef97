# SPDX-License-Identifier: CC0-1.0
component  omniorb
type       library
purl       pkg:generic/omniorb@{version}
supplier   Duncan Grisby
license    LGPL-2.0-or-later
url        website http://omniorb.sourceforge.net
alias      omniorb-dfsg libomniorb4

rule 1 soname "libomniORB4.so.{soversion}"
rule 2 soname "libomniDynamic4.so.{soversion}"
rule 3 soname "libomniCodeSets4.so.{soversion}"
rule 4 soname "libomniZIOP4.so.{soversion}"
rule 5 soname "libomniZIOPDynamic4.so.{soversion}"
rule 6 soname "libomnisslTP4.so.{soversion}"
rule 7 soname "libomnihttpTP4.so.{soversion}"
rule 8 soname "libomniConnectionMgmt4.so.{soversion}"
rule 9 strings rodata "Received GIOP::LOCATION_FORWARD message that contains a nil object reference."
rule 10 banner rodata "{start}Version: {dotted}{end}" needs 9

accept 1 "libomniORB4.so.3" -> -
accept 2 "libomniDynamic4.so.3" -> -
accept 3 "libomniCodeSets4.so.3" -> -
accept 4 "libomniZIOP4.so.3" -> -
accept 5 "libomniZIOPDynamic4.so.3" -> -
accept 6 "libomnisslTP4.so.3" -> -
accept 7 "libomnihttpTP4.so.3" -> -
accept 8 "libomniConnectionMgmt4.so.3" -> -
accept 9 "Received GIOP::LOCATION_FORWARD message that contains a nil object reference." -> -
accept 10 "Version: 4.3.3" -> 4.3.3
refuse "omniORB: Version: 4.3.3"
