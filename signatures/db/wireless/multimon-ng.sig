# SPDX-License-Identifier: CC0-1.0
component  multimon-ng
type       application
purl       pkg:generic/multimon-ng@{version}
supplier   Elias Oenal
license    GPL-2.0-or-later
url        vcs https://github.com/EliasOenal/multimon-ng

rule 1 banner rodata "multimon-ng {version}\n  (C) 1996/1997 by Tom Sailer HB9JNX/AE4WA"
rule 2 strings rodata "FLEX Group message output: Groupbit: %i Total Capcodes; %i; index %i; Capcode: [%09lld]\n"

accept 1 "multimon-ng 1.2.0\n  (C) 1996/1997 by Tom Sailer HB9JNX/AE4WA" -> 1.2.0
accept 2 "FLEX Group message output: Groupbit: %i Total Capcodes; %i; index %i; Capcode: [%09lld]\n" -> -
refuse "multimon-ng 1.2.0"
