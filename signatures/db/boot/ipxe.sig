# SPDX-License-Identifier: CC0-1.0
component  ipxe
type       firmware
purl       pkg:generic/ipxe@{version}
cpe        cpe:2.3:a:ipxe:ipxe:{version}:*:*:*:*:*:*:*
supplier   iPXE developers
license    GPL-2.0-or-later

rule 1 strings rodata "iPXE (http://ipxe.org)"
rule 2 strings rodata "iPXE (https://ipxe.org)"
rule 3 banner rodata "iPXE\0{dotted}+git"
rule 4 banner rodata "iPXE\0{dotted}+ (g{hex})\0"

accept 1 "iPXE (http://ipxe.org) " -> -
accept 2 "iPXE (https://ipxe.org) " -> -
accept 3 "iPXE\01.0.0+git-20190125.36a4c85-5.1\0" -> 1.0.0
accept 4 "iPXE\01.21.1+ (g4bd064de)\0" -> 1.21.1
refuse "http://ipxe.org/cfg/%s"
