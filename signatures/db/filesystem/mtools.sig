# SPDX-License-Identifier: CC0-1.0
component  mtools
type       application
purl       pkg:generic/mtools@{version}
supplier   GNU project
license    GPL-3.0-or-later

rule 1 strings rodata "Mtools version %s, dated %s\n"
rule 2 lone "4.{minor}.{patch}" needs 1 version "4.{minor}.{patch}"

accept 1 "Mtools version %s, dated %s\n" -> -
accept 2 "4.0.32" -> 4.0.32
refuse "Mtools version 4.0.32, dated May 1st, 2021"
