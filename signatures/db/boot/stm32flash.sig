# SPDX-License-Identifier: CC0-1.0
component  stm32flash
type       application
purl       pkg:generic/stm32flash@{version}
supplier   Tormod Volden
license    GPL-2.0-or-later
url        website https://sourceforge.net/projects/stm32flash/

rule 1 banner rodata "{start}stm32flash {version}\n\n"
rule 2 strings rodata "Error: bootloader did not returned correct information from GET command\n"

accept 1 "stm32flash 0.7\n\n" -> 0.7
accept 2 "Error: bootloader did not returned correct information from GET command\n" -> -
refuse "stm32flash 0.7 writes through the bootloader"
