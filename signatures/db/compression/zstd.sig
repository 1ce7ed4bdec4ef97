# SPDX-License-Identifier: CC0-1.0
component  zstd
type       library
purl       pkg:generic/zstd@{version}
cpe        cpe:2.3:a:facebook:zstandard:{version}:*:*:*:*:*:*:*
supplier   Meta Platforms
license    BSD-3-Clause OR GPL-2.0-only
url        vcs https://github.com/facebook/zstd
alias      libzstd zstandard libzstd1

rule 1 soname "libzstd.so.{soversion}"
rule 2 filename "libzstd.so.{dotted}" >=1.0.0
rule 3 symbols ZSTD_compressCCtx ZSTD_decompressStream ZSTD_versionString
rule 4 strings rodata "Restored data doesn't match checksum" "Unknown frame descriptor" "tableLog requires too much memory : unsupported"
rule 6 lone "1.{minor}.{patch}" needs 1,3,4 version "1.{minor}.{patch}" >=1.3.4 <1.7
rule 7 banner rodata "*** Zstandard CLI (%{d}-bit) v{dotted}"
rule 8 filename "bin/zstd"
rule 9 filename "bin/pzstd"
rule 10 lone "v1.{minor}.{patch}" needs 1,4 version "1.{minor}.{patch}"
rule 11 getter ZSTD_versionNumber dec:MNNPP
# errors that 1.5.4 brought
rule 12 strings rodata "Block-level external sequence producer returned an error code" "Operation made no progress over multiple calls, due to input being empty" needs 4 >=1.5.4
# the decoding table of match lengths as ZSTD_seqSymbol has it, in either byte order
rule 13 bytes "01 00 01 01 06 00 00 00 00 00 00 06 03 00 00 00 00 00 00 04 04 00 00 00 20 00 00 05 05 00 00 00"
rule 14 bytes "00 01 01 01 00 00 00 06 00 00 00 06 00 00 00 03 00 00 00 04 00 00 00 04 00 20 00 05 00 00 00 05"
veto "Linux version {d}.{d}"
veto "vermagic={d}.{d}"
accept 1 "libzstd.so.1" -> -
accept 2 "libzstd.so.1.5.7" -> 1.5.7
accept 3 "ZSTD_compressCCtx ZSTD_decompressStream ZSTD_versionString" -> -
accept 4 "Restored data doesn't match checksum\nUnknown frame descriptor\ntableLog requires too much memory : unsupported" -> -
accept 6 "1.5.7" -> 1.5.7
accept 7 "*** Zstandard CLI (%64-bit) v1.5.7" -> 1.5.7
accept 8 "usr/bin/zstd" -> -
accept 9 "usr/bin/pzstd" -> -
accept 10 "v1.5.7" -> 1.5.7
accept 11 "10507" -> 1.5.7
accept 12 "Block-level external sequence producer returned an error code\0Operation made no progress over multiple calls, due to input being empty" -> -
accept 13 "\x01\0\x01\x01\x06\0\0\0\0\0\0\x06\x03\0\0\0\0\0\0\x04\x04\0\0\0\x20\0\0\x05\x05\0\0\0" -> -
accept 14 "\0\x01\x01\x01\0\0\0\x06\0\0\0\x06\0\0\0\x03\0\0\0\x04\0\0\0\x04\0\x20\0\x05\0\0\0\x05" -> -
refuse "Unsupported frame parameter"
refuse "zstd/1.5.4"
