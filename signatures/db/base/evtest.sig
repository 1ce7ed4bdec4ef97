# SPDX-License-Identifier: CC0-1.0
component  evtest
type       application
purl       pkg:generic/evtest@{version}
supplier   Vojtech Pavlik
license    GPL-2.0-or-later

rule 1 strings rodata "evtest: can't get version"
rule 2 lone "{major}.{minor}" needs 1

accept 1 "evtest: can't get version" -> -
accept 2 "1.35" -> 1.35
refuse "run evtest 1.35"
