# SPDX-License-Identifier: CC0-1.0
component  lz4
type       library
purl       pkg:generic/lz4@{version}
cpe        cpe:2.3:a:lz4_project:lz4:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:yann_collet:lz4:{version}:*:*:*:*:*:*:*
supplier   Yann Collet
license    BSD-2-Clause
url        vcs https://github.com/lz4/lz4
alias      liblz4 liblz4-1

rule 1 soname "liblz4.so.{soversion}"
rule 2 filename "liblz4.so.{dotted}" >=1.7
rule 3 symbols LZ4_compress_default LZ4_decompress_safe LZ4_versionString
rule 4 strings rodata "ERROR_frameDecoding_alreadyStarted" "ERROR_blockChecksum_invalid"
rule 6 lone "1.{minor}.{patch}" needs 1,3,4,10 version "1.{minor}.{patch}" >=1.7.3 <2
rule 7 filename "bin/lz4"
rule 8 strings rodata "Error : can't free LZ4F context resource : %s"
rule 9 getter LZ4_versionNumber dec:MNNPP >=1.7.3
# dec64table of lz4.c, since 1.8.2; kernels and boot loaders have ports of it.
rule 10 bytes "00000000 00000000 00000000 ffffffff fffffffc 00000001 00000002 00000003"
rule 11 lone "1.{minor}.{patch}" needs 8 version "1.{minor}.{patch}" >=1.7.3 <2
veto "{in}Linux version "
veto "{start}vermagic="
veto "{in}U-Boot {dotted}{any} ({month}{s}{d} {year} - "
veto "{in}barebox 20{d}.{d}."
accept 1 "liblz4.so.1" -> -
accept 2 "liblz4.so.1.10.0" -> 1.10.0
accept 3 "LZ4_compress_default LZ4_decompress_safe LZ4_versionString" -> -
accept 4 "ERROR_frameDecoding_alreadyStarted\nERROR_blockChecksum_invalid" -> -
accept 6 "1.10.0" -> 1.10.0
accept 7 "usr/bin/lz4" -> -
accept 8 "Error : can't free LZ4F context resource : %s" -> -
accept 9 "10904" -> 1.9.4
accept 10 "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xff\xff\xff\xff\xfc\xff\xff\xff\x01\x00\x00\x00\x02\x00\x00\x00\x03\x00\x00\x00" -> -
accept 11 "1.10.0" -> 1.10.0
refuse "lz4 1.9.4"
refuse "LZ4F_decompress failed"
