# SPDX-License-Identifier: CC0-1.0
component  seabios
type       firmware
purl       pkg:generic/seabios@{version}
supplier   SeaBIOS developers
license    LGPL-3.0-only
url        website https://www.seabios.org
url        vcs https://git.seabios.org/seabios.git

rule 1 strings rodata "SeaBIOS (version %s)"
rule 2 strings rodata "Start SeaVGABIOS (version %s)"
rule 3 banner rodata "{start}{dotted}-debian-{any}{end}" needs 1,2
rule 4 banner rodata "{start}rel-{dotted}-{d}-g{hex}" needs 1,2

accept 1 "SeaBIOS (version %s)\n" -> -
accept 2 "Start SeaVGABIOS (version %s)\n" -> -
accept 3 "\01.16.2-debian-1.16.2-1\0" -> 1.16.2
accept 4 "\0rel-1.16.2-0-gea1b7a073390-prebuilt.qemu.org\0" -> 1.16.2
refuse "SeaBIOS 1.16.2"
