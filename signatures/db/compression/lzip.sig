# SPDX-License-Identifier: CC0-1.0
component  lzip
type       application
purl       pkg:generic/lzip@{version}
supplier   Antonio Diaz Diaz
license    GPL-2.0-or-later
url        website http://www.nongnu.org/lzip/lzip.html

rule 1 strings rodata "Bad magic number (file not in lzip format)."
rule 2 lone "1.{minor}" version "1.{minor}" needs 1

accept 1 "Bad magic number (file not in lzip format)." -> -
accept 2 "1.23" -> 1.23
refuse "lzip 1.23"
