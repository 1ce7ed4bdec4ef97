# SPDX-License-Identifier: CC0-1.0
component  syslinux
type       firmware
purl       pkg:generic/syslinux@{version}
supplier   The Syslinux Project
license    GPL-2.0-or-later
url        website http://www.syslinux.org/
alias      isolinux pxelinux extlinux syslinux-common

rule 1 banner any "PXELINUX {dotted} "
rule 2 banner any "ISOLINUX {dotted} "
rule 3 banner any "{start}\x0dSYSLINUX {dotted} "
rule 4 banner any "{start}MEMDISK {dotted} "
rule 5 banner rodata "{start}User-Agent: Syslinux/{dotted}\x0d"
rule 6 symbols syslinux_banner __syslinux_adv_ptr syslinux_memscan_new

accept 1 "\nPXELINUX 6.04 lwIP 20250413 Copyright (C) 1994-2015 H. Peter Anvin et al\x0d\n" -> 6.04
accept 2 "\nISOLINUX 6.04 20250413 ETCD Copyright (C) 1994-2015 H. Peter Anvin et al\x0d\n" -> 6.04
accept 3 "\x0dSYSLINUX 4.07 2013-07-25  \0" -> 4.07
accept 4 "MEMDISK 6.04 20250413\0" -> 6.04
accept 5 "\0User-Agent: Syslinux/6.04\x0d\n" -> 6.04
accept 6 "__syslinux_adv_ptr syslinux_banner syslinux_memscan_new" -> -
refuse "requires SYSLINUX 4.0 or later"
