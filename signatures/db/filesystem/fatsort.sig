# SPDX-License-Identifier: CC0-1.0
component  fatsort
type       application
purl       pkg:generic/fatsort@{version}
supplier   Boris Leidner
license    GPL-2.0-or-later
url        website https://fatsort.sourceforge.io/

# A release is called after its revision, too (1.6.5.640); the program says 1.6.5 of it, so no version is taken.
rule 1 strings rodata "FATSort sorts directory structures of FAT " "\nCopyright (C) 2004-" " Boris Leidner"

accept 1 "FATSort sorts directory structures of FAT \0\nCopyright (C) 2004-\0 Boris Leidner" -> -
refuse "fatsort 1.6.5"
