# SPDX-License-Identifier: CC0-1.0
component  bzip2
type       library
purl       pkg:generic/bzip2@{version}
cpe        cpe:2.3:a:bzip:bzip2:{version}:*:*:*:*:*:*:*
supplier   Julian Seward
license    bzip2-1.0.6
url        website https://sourceware.org/bzip2/
url        vcs https://sourceware.org/git/bzip2.git
alias      libbz2 libbz2-1.0 bzip2-libs

rule 1 soname "libbz2.so.{soversion}"
rule 2 lone "{dotted}, {d}-{month}-{year}" needs 1,3,4
rule 3 symbols BZ2_bzCompressInit BZ2_bzDecompressInit BZ2_bzlibVersion
rule 4 strings rodata "bzip2/libbzip2: internal error number %d.\nThis is a bug in bzip2/libbzip2, %s.\n"
rule 5 banner rodata "{start}bzip2recover {dotted}: extracts blocks from damaged .bz2 files.\n"
rule 6 filename "bin/bzip2"
rule 7 filename "bin/bzip2recover"
rule 8 filename "libbz2.so.{dotted}" <1.0.4
rule 9 filename "bin/bunzip2"
rule 10 strings rodata "bzip2, a block-sorting file compressor.  Version %s.\n" "   If no file names are given, bzip2 compresses or decompresses\n"
rule 11 getter BZ2_bzlibVersion string "{version}, {any}"
# BZ2_bz__AssertH__fail() names both, and compilers put them side by side
rule 12 banner rodata "{in}1.0.{patch}, {d}-{month}-{year}\0\n\nbzip2/libbzip2: internal error number" version "1.0.{patch}"
rule 13 banner rodata "{in}1.0.{patch}, {d}-{month}-{year}\0\0\n\nbzip2/libbzip2: internal error number" version "1.0.{patch}"
accept 1 "libbz2.so.1.0" -> -
accept 2 "1.0.8, 13-Jul-2019" -> 1.0.8
accept 3 "BZ2_bzCompressInit BZ2_bzDecompressInit BZ2_bzlibVersion" -> -
accept 4 "bzip2/libbzip2: internal error number %d.\nThis is a bug in bzip2/libbzip2, %s.\n" -> -
accept 5 "bzip2recover 1.0.8: extracts blocks from damaged .bz2 files.\n" -> 1.0.8
accept 6 "usr/bin/bzip2" -> -
accept 7 "usr/bin/bzip2recover" -> -
accept 8 "libbz2.so.1.0.3" -> 1.0.3
accept 9 "usr/bin/bunzip2" -> -
accept 10 "bzip2, a block-sorting file compressor.  Version %s.\n\n   If no file names are given, bzip2 compresses or decompresses\n" -> -
accept 11 "1.0.8, 13-Jul-2019" -> 1.0.8
accept 12 "pG1.0.8, 13-Jul-2019\0\n\nbzip2/libbzip2: internal error number %d.\n" -> 1.0.8
accept 13 "\x001.0.8, 13-Jul-2019\0\0\n\nbzip2/libbzip2: internal error number %d.\n" -> 1.0.8
refuse "bzip2 is a block-sorting file compressor, version 1.0.8, 13-Jul-2019 of libbz2"
refuse "libbz2.so.1.0.8, needed by"
