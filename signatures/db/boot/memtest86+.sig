# SPDX-License-Identifier: CC0-1.0
component  memtest86+
type       firmware
purl       pkg:generic/memtest86%2B@{version}
supplier   Memtest86+ developers
license    GPL-2.0-only
url        website https://www.memtest.org/
url        vcs https://github.com/memtest86plus/memtest86plus

# the version in its SBAT line was not kept up: 7.20 says 6.0
rule 1 banner rodata "{start}Memtest86+ v{dotted}{end}"
rule 2 strings rodata "[Moving inversions, random pattern]" "[Moving inversions, 64 bit pattern]"
rule 3 attribute kernel.version-string "Memtest86+ v{dotted}"

accept 1 "\0Memtest86+ v7.20\0" -> 7.20
accept 2 "[Moving inversions, 64 bit pattern]      \0[Moving inversions, random pattern]     \0" -> -
accept 3 "Memtest86+ v7.20" -> 7.20
refuse "memtest86+,1,Memtest86+,6.0,https://github.com/memtest86plus"
