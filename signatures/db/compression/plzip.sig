# SPDX-License-Identifier: CC0-1.0
component  plzip
type       application
purl       pkg:generic/plzip@{version}
supplier   Antonio Diaz Diaz
license    GPL-2.0-or-later
url        website https://www.nongnu.org/lzip/plzip.html

# Its version stands beside that of the lzlib it was compiled with.
rule 1 strings rodata "Plzip is a massively parallel (multi-threaded) implementation of "

accept 1 "Plzip is a massively parallel (multi-threaded) implementation of " -> -
refuse "plzip 1.10"
