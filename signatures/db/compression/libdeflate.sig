# SPDX-License-Identifier: CC0-1.0
component  libdeflate
type       library
purl       pkg:generic/libdeflate@{version}
supplier   Eric Biggers
license    MIT
url        vcs https://github.com/ebiggers/libdeflate
alias      libdeflate0

rule 1 soname "libdeflate.so.{soversion}"
rule 2 symbols libdeflate_alloc_decompressor libdeflate_zlib_decompress_ex libdeflate_gzip_compress_bound
rule 3 banner rodata "{start}gzip compression program v{dotted}\nCopyright 2016 Eric Biggers\n"
rule 4 filename "bin/libdeflate-gzip"
rule 5 filename "bin/libdeflate-gunzip"

accept 1 "libdeflate.so.0" -> -
accept 2 "libdeflate_alloc_decompressor libdeflate_zlib_decompress_ex libdeflate_gzip_compress_bound" -> -
accept 3 "gzip compression program v1.14\nCopyright 2016 Eric Biggers\n" -> 1.14
accept 4 "usr/bin/libdeflate-gzip" -> -
accept 5 "usr/bin/libdeflate-gunzip" -> -
refuse "libdeflate 1.23"
