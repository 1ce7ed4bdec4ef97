# SPDX-License-Identifier: CC0-1.0
component  brotli
type       library
purl       pkg:generic/brotli@{version}
cpe        cpe:2.3:a:google:brotli:{version}:*:*:*:*:*:*:*
supplier   Google
license    MIT
url        vcs https://github.com/google/brotli
alias      libbrotli libbrotlicommon libbrotlidec libbrotlienc

rule 1 soname "libbrotlicommon.so.{soversion}"
rule 2 soname "libbrotlidec.so.{soversion}"
rule 3 soname "libbrotlienc.so.{soversion}"
rule 4 filename "libbrotlicommon.so.{dotted}" >=1.0.0
rule 5 filename "libbrotlidec.so.{dotted}" >=1.0.0
rule 6 filename "libbrotlienc.so.{dotted}" >=1.0.0
rule 7 symbols BrotliDecoderDecompressStream BrotliDecoderVersion
rule 8 symbols BrotliEncoderCompressStream BrotliEncoderVersion
rule 9 filename "bin/brotli"
rule 10 getter BrotliDecoderVersion hex:MNNNPPP
rule 11 getter BrotliEncoderVersion hex:MNNNPPP
# kCmdLut of the decoder, in either byte order; ports of it in Go have it, too
rule 12 bytes "00 00 00 00 00 00 02 00 00 00 00 01 00 00 03 00 00 00 00 02 00 00 04 00 00 00 00 03 00 00 05 00"
rule 13 bytes "00 00 00 00 00 00 00 02 00 00 00 01 00 00 00 03 00 00 00 02 00 00 00 04 00 00 00 03 00 00 00 05"
veto "\xff Go buildinf:"
accept 1 "libbrotlicommon.so.1" -> -
accept 2 "libbrotlidec.so.1" -> -
accept 3 "libbrotlienc.so.1" -> -
accept 4 "libbrotlicommon.so.1.1.0" -> 1.1.0
accept 5 "libbrotlidec.so.1.1.0" -> 1.1.0
accept 6 "libbrotlienc.so.1.1.0" -> 1.1.0
accept 7 "BrotliDecoderDecompressStream BrotliDecoderVersion" -> -
accept 8 "BrotliEncoderCompressStream BrotliEncoderVersion" -> -
accept 9 "usr/bin/brotli" -> -
accept 10 "0x1000009" -> 1.0.9
accept 11 "0x1001000" -> 1.1.0
accept 12 "\0\0\0\0\0\0\x02\0\0\0\0\x01\0\0\x03\0\0\0\0\x02\0\0\x04\0\0\0\0\x03\0\0\x05\0" -> -
accept 13 "\0\0\0\0\0\0\0\x02\0\0\0\x01\0\0\0\x03\0\0\0\x02\0\0\0\x04\0\0\0\x03\0\0\0\x05" -> -
refuse "brotli/1.0.9"
