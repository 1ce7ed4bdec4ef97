# SPDX-License-Identifier: CC0-1.0
component  lzlib
type       library
purl       pkg:generic/lzlib@{version}
supplier   Antonio Diaz Diaz
license    BSD-2-Clause
url        website https://www.nongnu.org/lzip/lzlib.html
alias      liblz liblz1 minilzip

rule 1 soname "liblz.so.{soversion}"
rule 2 symbols LZ_decompress_open LZ_decompress_sync_to_member LZ_min_dictionary_bits
rule 3 getter LZ_version string "{version}"
rule 4 strings rodata "Minilzip is a test program for the compression library lzlib, "

accept 1 "liblz.so.1" -> -
accept 2 "LZ_decompress_open LZ_decompress_sync_to_member LZ_min_dictionary_bits" -> -
accept 3 "1.13" -> 1.13
accept 4 "Minilzip is a test program for the compression library lzlib, " -> -
refuse "liblz4.so.1"
