# SPDX-License-Identifier: CC0-1.0
component  lldpad
type       application
purl       pkg:generic/lldpad@{version}
cpe        cpe:2.3:a:intel:lldptool:{version}:*:*:*:*:*:*:*
supplier   Intel Corporation
license    GPL-2.0-only
url        vcs https://github.com/intel/openlldp
alias      open-lldp lldptool dcbtool

rule 1 banner rodata "{start}lldpad v{version}\nCopyright (c) 2007"
rule 2 banner rodata "{start}lldptool v{version}\nCopyright (c) 2007"
rule 3 banner rodata "{start}dcbtool v{version}\nCopyright (c) 2007"
rule 4 banner rodata "{start}vdptool v{version}\nCopyright (c) 2014, IBM"
rule 5 soname "liblldp_clif.so.{soversion}"
rule 6 strings rodata "  lldptool <command> [options] [arg]   general command line usage format"
rule 7 strings rodata "usage: lldpad [-hdksptv] [-f configfile]"
rule 8 filename "sbin/dcbtool"
rule 9 filename "sbin/vdptool"
accept 1 "lldpad v1.2.99\nCopyright (c) 2007-2010, Intel Corporation" -> 1.2.99
accept 2 "lldptool v1.2.99\nCopyright (c) 2007-2010, Intel Corporation" -> 1.2.99
accept 3 "dcbtool v1.2.99\nCopyright (c) 2007-2010, Intel Corporation" -> 1.2.99
accept 4 "vdptool v1.2.99\nCopyright (c) 2014, IBM Corporation" -> 1.2.99
accept 5 "liblldp_clif.so.1" -> -
accept 6 "  lldptool <command> [options] [arg]   general command line usage format" -> -
accept 7 "usage: lldpad [-hdksptv] [-f configfile] [-V level]" -> -
accept 8 "usr/sbin/dcbtool" -> -
accept 9 "usr/sbin/vdptool" -> -
refuse "Portions used and/or modified from:  hostapd v 0.5.7"
