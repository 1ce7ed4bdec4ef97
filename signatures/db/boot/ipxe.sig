# SPDX-License-Identifier: CC0-1.0
component  ipxe
type       firmware
purl       pkg:generic/ipxe@{version}
cpe        cpe:2.3:a:ipxe:ipxe:{version}:*:*:*:*:*:*:*
supplier   iPXE developers
license    GPL-2.0-or-later
url        website http://ipxe.org/
url        vcs https://github.com/ipxe/ipxe

rule 1 strings rodata "iPXE (http://ipxe.org)"
rule 2 strings rodata "iPXE (https://ipxe.org)"
rule 3 strings rodata "iqn.2010-04.org.ipxe:%s"
rule 4 banner rodata "{start}{dotted}+git-{d}.{hex}-" needs 1,2,3
rule 5 banner rodata "{start}{dotted}+ (g{hex}){end}" needs 1,2,3
rule 6 banner rodata "{start}{dotted}+git{d}.{hex}+" needs 1,2,3
rule 7 banner rodata "ipxe,{d},iPXE,{word},{dotted}"

accept 1 "iPXE (http://ipxe.org) " -> -
accept 2 "iPXE (https://ipxe.org) " -> -
accept 3 "iqn.2010-04.org.ipxe:%s" -> -
accept 4 "\01.0.0+git-20190125.36a4c85-5.1\0" -> 1.0.0
accept 5 "\01.21.1+ (g4bd064de)\0" -> 1.21.1
accept 6 "\01.21.1+git20250501.dad20602+dfsg-1\0" -> 1.21.1
accept 7 "ipxe,1,iPXE,snponly.efi,1.21.1+git20250501.dad20602+dfsg-1,https://ipxe.org\n" -> 1.21.1
refuse "http://ipxe.org/cfg/%s"
