# SPDX-License-Identifier: CC0-1.0
component  lzip
type       application
purl       pkg:generic/lzip@{version}
supplier   Antonio Diaz Diaz
license    GPL-2.0-or-later
url        website http://www.nongnu.org/lzip/lzip.html

# What it says of the format, its relatives (plzip, clzip, tarlz) say as well.
rule 2 lone "1.{minor}" version "1.{minor}" needs 3
rule 3 strings rodata "Lzip is a lossless data compressor with a user interface similar to the one"

veto "Plzip is a massively parallel"
veto "Clzip is a C language version of lzip"
veto "Minilzip is a test program"
accept 2 "1.23" -> 1.23
accept 3 "Lzip is a lossless data compressor with a user interface similar to the one\nof gzip or bzip2." -> -
refuse "lzip 1.23"
refuse "Bad magic number (file not in lzip format)."
