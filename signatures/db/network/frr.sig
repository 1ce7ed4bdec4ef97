# SPDX-License-Identifier: CC0-1.0
component  frr
type       application
purl       pkg:generic/frr@{version}
cpe        cpe:2.3:a:frrouting:frrouting:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:linuxfoundation:free_range_routing:{version}:*:*:*:*:*:*:*
supplier   FRRouting
license    GPL-2.0-or-later
url        website https://www.frrouting.org/
url        vcs https://github.com/FRRouting/frr
alias      frrouting zebra vtysh

rule 1 banner rodata "Hello, this is FRRouting (version {version})."
rule 2 strings rodata "Integrated shell for FRR (version "
rule 3 soname "libfrr.so.{soversion}"
rule 4 symbols frr_init frr_preinit vty_out thread_master_create
rule 5 soname "libfrrcares.so.{soversion}"
rule 6 soname "libfrrospfapiclient.so.{soversion}"
rule 7 filename "frr/zebra"
rule 8 filename "frr/bgpd"
rule 9 filename "frr/ospfd"
rule 10 filename "frr/ospf6d"
rule 11 filename "frr/ripd"
rule 12 filename "frr/isisd"
rule 13 filename "frr/staticd"
rule 14 filename "frr/watchfrr"
rule 15 filename "frr/bfdd"
rule 16 filename "frr/pimd"
rule 17 filename "frr/ldpd"

accept 1 "\nHello, this is FRRouting (version 8.4.4).\nCopyright 1996-2005 Kunihiro Ishiguro, et al.\n" -> 8.4.4
accept 2 "Integrated shell for FRR (version 8.4.4). \n" -> -
accept 3 "libfrr.so.0" -> -
accept 4 "frr_init frr_preinit vty_out thread_master_create" -> -
accept 5 "libfrrcares.so.0" -> -
accept 6 "libfrrospfapiclient.so.0" -> -
accept 7 "usr/lib/frr/zebra" -> -
accept 8 "usr/lib/frr/bgpd" -> -
accept 9 "usr/lib/frr/ospfd" -> -
accept 10 "usr/lib/frr/ospf6d" -> -
accept 11 "usr/lib/frr/ripd" -> -
accept 12 "usr/lib/frr/isisd" -> -
accept 13 "usr/lib/frr/staticd" -> -
accept 14 "usr/lib/frr/watchfrr" -> -
accept 15 "usr/lib/frr/bfdd" -> -
accept 16 "usr/lib/frr/pimd" -> -
accept 17 "usr/lib/frr/ldpd" -> -
refuse "Hello, this is Quagga (version 1.2.4)."
refuse "FRRouting 8.4.4"

