# SPDX-License-Identifier: CC0-1.0
component  rauc
type       application
purl       pkg:generic/rauc@{version}
cpe        cpe:2.3:a:pengutronix:rauc:{version}:*:*:*:*:*:*:*
supplier   Pengutronix
license    LGPL-2.1-only
url        vcs https://github.com/rauc/rauc

rule 1 banner rodata "{start}rauc {version}\n"
rule 2 banner rodata "{start}rauc/{version}{end}"
rule 3 strings rodata "rauc busy: cannot run %s\n"

accept 1 "rauc 1.13\n" -> 1.13
accept 2 "rauc/1.13" -> 1.13
accept 3 "rauc busy: cannot run %s\n" -> -
refuse "rauc.slot=A"
