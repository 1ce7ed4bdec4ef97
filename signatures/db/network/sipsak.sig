# SPDX-License-Identifier: CC0-1.0
component  sipsak
type       application
purl       pkg:generic/sipsak@{version}
supplier   Nils Ohlmeier
license    GPL-2.0-or-later
url        vcs https://github.com/nils-ohlmeier/sipsak

rule 1 strings rodata "error: for the USRLOC mode you have to give a SIPURI with a username\n"
rule 2 banner rodata "{start}sipsak {version}{end}" needs 1

accept 1 "error: for the USRLOC mode you have to give a SIPURI with a username\n" -> -
accept 2 "sipsak 0.9.8.1" -> 0.9.8.1
refuse "User-Agent: sipsak 0.9.8.1 at"
