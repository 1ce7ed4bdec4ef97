# SPDX-License-Identifier: CC0-1.0
component  mtx
type       application
purl       pkg:generic/mtx@{version}
supplier   mtx project
license    GPL-2.0-only
url        website https://sourceforge.net/projects/mtx/

rule 1 strings rodata "mtx version %s\n\n"
rule 2 strings rodata "Warning:Too Many Import/Export Elements Reported (expected %d, now have %d\n"
rule 3 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 1

accept 1 "mtx version %s\n\n" -> -
accept 2 "Warning:Too Many Import/Export Elements Reported (expected %d, now have %d\n" -> -
accept 3 "1.3.12" -> 1.3.12
refuse "mtx version 1.3.12"
