# SPDX-License-Identifier: CC0-1.0
component  cdrkit
type       application
purl       pkg:generic/cdrkit@{version}
supplier   Debian
license    GPL-2.0-only
alias      genisoimage wodim

rule 1 banner rodata "{start}genisoimage {version}{end}"
rule 2 banner rodata "{start}wodim {version}{end}"
rule 3 banner rodata "# Submitted via: icedax {dotted}\n"

accept 1 "genisoimage 1.1.11" -> 1.1.11
accept 2 "wodim 1.1.11" -> 1.1.11
accept 3 "# Submitted via: icedax 1.1.11\n" -> 1.1.11
refuse "mkisofs or genisoimage 1.1.11"
