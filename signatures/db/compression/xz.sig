# SPDX-License-Identifier: CC0-1.0
component  xz
type       library
purl       pkg:generic/xz@{version}
cpe        cpe:2.3:a:tukaani:xz:{version}:*:*:*:*:*:*:*
supplier   Tukaani Project
license    0BSD >=5.6.0
license    LicenseRef-public-domain <5.6.0
url        website https://tukaani.org/xz/
url        vcs https://github.com/tukaani-project/xz
alias      xz-utils liblzma liblzma5 xzdec

rule 1 soname "liblzma.so.{soversion}"
rule 2 filename "liblzma.so.{dotted}" >=5.0
rule 3 symbols lzma_stream_decoder lzma_stream_encoder lzma_version_string
rule 5 lone "5.{minor}.{patch}" needs 1,3,15 version "5.{minor}.{patch}"
rule 6 banner rodata "{start}xz (XZ Utils) {version}{end}"
rule 7 banner rodata "{start}xzdec (XZ Utils) {version}\n"
rule 8 banner rodata "{start}lzmadec (XZ Utils) {version}\n"
rule 9 banner rodata "{start}lzmainfo (XZ Utils) {version}{end}"
rule 10 filename "bin/xz"
rule 11 filename "bin/xzdec"
rule 12 filename "bin/lzmainfo"
rule 13 getter lzma_version_number dec:MNNNPPP2
# XZ Embedded has the sizes of the checks (16) but no table for several bytes of CRC-64 at once (15).
rule 15 bytes "54e979925cd0f10d a9d2f324b9a1e21a fd3b8ab6e5711317 c17d4962dc4ddab1" needs 16
rule 16 bytes "00 04 04 04 08 08 08 10 10 10 20 20 20 40 40 40" needs 15
accept 1 "liblzma.so.5" -> -
accept 2 "liblzma.so.5.8.1" -> 5.8.1
accept 3 "lzma_stream_decoder lzma_stream_encoder lzma_version_string" -> -
accept 5 "5.8.1" -> 5.8.1
accept 6 "xz (XZ Utils) 5.8.1" -> 5.8.1
accept 7 "xzdec (XZ Utils) 5.8.1\n" -> 5.8.1
accept 8 "lzmadec (XZ Utils) 5.8.1\n" -> 5.8.1
accept 9 "lzmainfo (XZ Utils) 5.8.1" -> 5.8.1
accept 10 "usr/bin/xz" -> -
accept 11 "usr/bin/xzdec" -> -
accept 12 "usr/bin/lzmainfo" -> -
accept 13 "50080012" -> 5.8.1
accept 15 "\x0d\xf1\xd0\x5c\x92\x79\xe9\x54\x1a\xe2\xa1\xb9\x24\xf3\xd2\xa9\x17\x13\x71\xe5\xb6\x8a\x3b\xfd\xb1\xda\x4d\xdc\x62\x49\x7d\xc1" -> -
accept 16 "\x00\x04\x04\x04\x08\x08\x08\x10\x10\x10\x20\x20\x20\x40\x40\x40" -> -
refuse "xz (XZ Utils) %s"
refuse "liblzma %s"
