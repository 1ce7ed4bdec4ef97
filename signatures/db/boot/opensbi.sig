# SPDX-License-Identifier: CC0-1.0
component  opensbi
type       firmware
purl       pkg:generic/opensbi@{version}
supplier   RISC-V International
license    BSD-2-Clause
url        vcs https://github.com/riscv-software-src/opensbi

rule 1 strings rodata "OpenSBI v%d.%d" "Platform Name             : %s"
rule 2 strings rodata "\nOpenSBI %s\n" "Platform Name             : %s"
rule 3 strings rodata "OpenSBI v%d.%d" "opensbi-domain"
rule 4 banner rodata "OpenSBI v%d.%d\n" arguments

accept 4 "\nOpenSBI v%d.%d\n\0" -> -
accept 1 "\nOpenSBI v%d.%d\n\0Platform Name             : %s\n" -> -
accept 2 "\nOpenSBI %s\n\0Platform Name             : %s\n" -> -
accept 3 "\nOpenSBI v%d.%d\n\0opensbi-domain" -> -
refuse "RISC-V OpenSBI"
refuse "OpenSBI v1.1"

