# SPDX-License-Identifier: CC0-1.0
component  setserial
type       application
purl       pkg:generic/setserial@{version}
supplier   Theodore Ts'o
license    GPL-2.0-only

rule 1 banner rodata "{start}setserial version {dotted}, {d}-{month}-{year}"

accept 1 "setserial version 2.17, 27-Jan-2000" -> 2.17
refuse "setserial /dev/ttyS0"
