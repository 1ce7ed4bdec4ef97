# SPDX-License-Identifier: CC0-1.0
component  libdeflate
type       library
purl       pkg:generic/libdeflate@{version}
supplier   Eric Biggers
license    MIT
alias      libdeflate0

rule 1 soname "libdeflate.so.{soversion}"
rule 2 symbols libdeflate_alloc_decompressor libdeflate_zlib_decompress_ex libdeflate_gzip_compress_bound

accept 1 "libdeflate.so.0" -> -
accept 2 "libdeflate_alloc_decompressor libdeflate_zlib_decompress_ex libdeflate_gzip_compress_bound" -> -
refuse "libdeflate 1.23"
