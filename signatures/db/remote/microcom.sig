# SPDX-License-Identifier: CC0-1.0
component  microcom
type       application
purl       pkg:generic/microcom@{version}
supplier   Pengutronix
license    GPL-2.0-or-later
url        vcs https://github.com/pengutronix/microcom

rule 1 strings rodata "sniff and dissect communication from ATK (i.MX specific)"
rule 2 strings rodata "Enter command. Try 'help' for a list of builtin commands"
rule 3 lone "20{dotted}" version "20{dotted}" needs 1,2

accept 1 "sniff and dissect communication from ATK (i.MX specific)" -> -
accept 2 "Enter command. Try 'help' for a list of builtin commands" -> -
accept 3 "2019.01.0" -> 2019.01.0
refuse "microcom 2019.01.0"
