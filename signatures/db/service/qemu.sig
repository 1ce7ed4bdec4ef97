# SPDX-License-Identifier: CC0-1.0
component  qemu
type       application
purl       pkg:generic/qemu@{version}
cpe        cpe:2.3:a:qemu:qemu:{version}:*:*:*:*:*:*:*
supplier   Fabrice Bellard and the QEMU Project developers
license    GPL-2.0-only
url        website http://www.qemu.org/
url        vcs https://gitlab.com/qemu-project/qemu
alias      qemu-img qemu-nbd qemu-io qemu-user qemu-system

rule 1 banner rodata "{start}qemu-img version {dotted}{any}\nCopyright (c) 2003-{year} Fabrice Bellard"
rule 2 banner rodata "{start}%s version {dotted}{any}\nCopyright (c) 2003-{year} Fabrice Bellard and the QEMU Project developers"
rule 3 strings rodata " Fabrice Bellard and the QEMU Project developers\n"
rule 4 banner rodata "{start}QEMU v{dotted}{end}" needs 1,2,3
accept 1 "qemu-img version 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18+b3)\nCopyright (c) 2003-2022 Fabrice Bellard and the QEMU Project developers" -> 7.2.22
accept 2 "%s version 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18+b3)\nCopyright (c) 2003-2022 Fabrice Bellard and the QEMU Project developers\n" -> 7.2.22
accept 3 "Copyright (c) 2006-2022 Fabrice Bellard and the QEMU Project developers\nThis is free software" -> -
accept 4 "QEMU v7.2.22" -> 7.2.22
refuse "QEMU QEMU HARDDISK"
refuse "QEMU Virtual CPU version 2.5+"
