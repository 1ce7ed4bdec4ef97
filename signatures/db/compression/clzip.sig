# SPDX-License-Identifier: CC0-1.0
component  clzip
type       application
purl       pkg:generic/clzip@{version}
supplier   Antonio Diaz Diaz
license    GPL-2.0-or-later
url        website https://www.nongnu.org/lzip/clzip.html

rule 1 strings rodata "Clzip is a C language version of lzip, "
rule 2 lone "1.{minor}" version "1.{minor}" needs 1

accept 1 "Clzip is a C language version of lzip, " -> -
accept 2 "1.13" -> 1.13
refuse "clzip 1.13"
