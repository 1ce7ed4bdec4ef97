# SPDX-License-Identifier: CC0-1.0
component  cramfsswap
type       application
purl       pkg:generic/cramfsswap@{version}
supplier   Juliane Holzt
license    GPL-2.0-only

rule 1 strings rodata "Filesystem is big endian, will be converted to little endian."

accept 1 "Filesystem is big endian, will be converted to little endian." -> -
refuse "cramfsswap 1.4.2"
