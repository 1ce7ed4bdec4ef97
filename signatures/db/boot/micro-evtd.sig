# SPDX-License-Identifier: CC0-1.0
component  micro-evtd
type       application
purl       pkg:generic/micro-evtd@{version}
supplier   Bob Perry
license    GPL-2.0-or-later
url        website https://sourceforge.net/projects/ppc-evtd/

rule 1 strings rodata "Micro Event Daemon for LSP/LSL/Kuro/TS" "micro-evtd.event %c %d %ld %s %s %d %c"
rule 2 lone "3.{minor}" version "3.{minor}" needs 1

accept 1 "Micro Event Daemon for LSP/LSL/Kuro/TS\0micro-evtd.event %c %d %ld %s %s %d %c" -> -
accept 2 "3.4" -> 3.4
refuse "/etc/micro-evtd.conf"
