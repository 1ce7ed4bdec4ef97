# SPDX-License-Identifier: CC0-1.0
component  rng-tools
type       application
purl       pkg:generic/rng-tools@{version}
supplier   rng-tools project
license    GPL-2.0-or-later
url        vcs https://github.com/nhorman/rng-tools
alias      rngd rngtest rng-tools5

rule 1 banner rodata "{start}rngd {dotted}\nCopyright 2001-2004 Jeff Garzik"
rule 2 banner rodata "{start}rngtest {dotted}\nCopyright (c) 2004 by Henrique de Moraes Holschuh" >=3
rule 3 strings rodata "No entropy sources working, exiting rngd\n"

accept 1 "rngd 5\nCopyright 2001-2004 Jeff Garzik\nCopyright (c) 2001 by Philipp Rumpf\n" -> 5
accept 2 "rngtest 5\nCopyright (c) 2004 by Henrique de Moraes Holschuh\n" -> 5
accept 3 "No entropy sources working, exiting rngd\n" -> -
refuse "rngd 2.6 starting up..."
