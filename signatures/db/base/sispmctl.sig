# SPDX-License-Identifier: CC0-1.0
component  sispmctl
type       application
purl       pkg:generic/sispmctl@{version}
supplier   Heinrich Schuchardt
license    GPL-2.0-or-later
url        website https://sispmctl.sourceforge.net/
alias      libsispmctl

rule 1 banner rodata "{start}\nSiS PM Control for Linux {dotted}\n"
rule 2 banner rodata "{start}SiS PM Control for Linux {dotted}\n"

accept 1 "\nSiS PM Control for Linux 4.12\n" -> 4.12
accept 2 "SiS PM Control for Linux 4.12\n" -> 4.12
refuse "SiS PM Control for Linux"
