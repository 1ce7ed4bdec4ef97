# SPDX-License-Identifier: CC0-1.0
component  mbpoll
type       application
purl       pkg:generic/mbpoll@{version}
supplier   Epsilon RT
license    GPL-3.0-or-later

# its own version is not in the file: 1.0-0 stands there in every release
rule 1 banner rodata "{start}mbpoll %s - FieldTalk(tm) Modbus(R) Master Simulator"
rule 2 banner rodata "{start}mbpoll %s - ModBus(R) Master Simulator"

accept 1 "mbpoll %s - FieldTalk(tm) Modbus(R) Master Simulator\n" -> -
accept 2 "mbpoll %s - ModBus(R) Master Simulator" -> -
refuse "mbpoll is distributed in the hope that it will be useful"
