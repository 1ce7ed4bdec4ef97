# SPDX-License-Identifier: CC0-1.0
component  sunxi-tools
type       application
purl       pkg:generic/sunxi-tools@{version}
supplier   linux-sunxi
license    GPL-2.0-or-later
url        website https://linux-sunxi.org/Sunxi-tools
url        vcs https://github.com/linux-sunxi/sunxi-tools

rule 1 banner rodata "{start}sunxi-fel v{version}\n"
rule 2 banner rodata "{start}sunxi-fexc v{version}\n"
rule 3 banner rodata "{start}sunxi-bootinfo v{version}\n"
rule 4 strings rodata " Pxx*count\t\t\tOscillate GPIO output (mmap mode only)\n"
rule 5 strings rodata "       %s nand-device 'name2 len2 [usertype2]' ['name3 len3 [usertype3]'] ...\n"

accept 1 "sunxi-fel v1.4.2\n" -> 1.4.2
accept 2 "sunxi-fexc v1.4.2\n" -> 1.4.2
accept 3 "sunxi-bootinfo v1.4.2\n" -> 1.4.2
accept 4 " Pxx*count\t\t\tOscillate GPIO output (mmap mode only)\n" -> -
accept 5 "       %s nand-device 'name2 len2 [usertype2]' ['name3 len3 [usertype3]'] ...\n" -> -
refuse "sunxi-fel v1.4.2 is needed"
