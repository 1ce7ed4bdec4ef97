# SPDX-License-Identifier: CC0-1.0
component  xz
type       library
purl       pkg:generic/xz@{version}
cpe        cpe:2.3:a:tukaani:xz:{version}:*:*:*:*:*:*:*
supplier   Tukaani Project
license    0BSD >=5.6.0
alias      xz-utils liblzma liblzma5 xzdec

rule 1 soname "liblzma.so.{soversion}"
rule 2 filename "liblzma.so.{dotted}" >=5.0
rule 3 symbols lzma_stream_decoder lzma_stream_encoder lzma_version_string
rule 5 lone "5.{minor}.{patch}" needs 1,3 version "5.{minor}.{patch}"
rule 6 banner rodata "{start}xz (XZ Utils) {version}{end}"
rule 7 banner rodata "{start}xzdec (XZ Utils) {version}\n"
rule 8 banner rodata "{start}lzmadec (XZ Utils) {version}\n"
rule 9 banner rodata "{start}lzmainfo (XZ Utils) {version}{end}"
rule 10 filename "bin/xz"
rule 11 filename "bin/xzdec"
rule 12 filename "bin/lzmainfo"
rule 13 getter lzma_version_number dec:MNNNPPP2
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
refuse "xz (XZ Utils) %s"
refuse "liblzma %s"
