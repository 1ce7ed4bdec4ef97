# SPDX-License-Identifier: CC0-1.0
component  wavpack
type       library
purl       pkg:generic/wavpack@{version}
cpe        cpe:2.3:a:wavpack:wavpack:{version}:*:*:*:*:*:*:*
supplier   David Bryant
license    BSD-3-Clause
alias      libwavpack

rule 1 soname "libwavpack.so.{soversion}"
rule 2 getter WavpackGetLibraryVersionString string
rule 3 strings rodata " WAVPACK  Hybrid Lossless Audio Compressor  %s Version %s"
rule 4 strings rodata " WVUNPACK  Hybrid Lossless Audio Decompressor  %s Version %s"
rule 5 strings rodata " WVGAIN  ReplayGain Scanner/Tagger for WavPack  %s Version %s"
rule 6 lone "{major1}.{minor}.{patch}" needs 3,4,5 >=4.0 <7.0

accept 1 "libwavpack.so.1" -> -
accept 2 "5.8.1" -> 5.8.1
accept 3 " WAVPACK  Hybrid Lossless Audio Compressor  %s Version %s" -> -
accept 4 " WVUNPACK  Hybrid Lossless Audio Decompressor  %s Version %s" -> -
accept 5 " WVGAIN  ReplayGain Scanner/Tagger for WavPack  %s Version %s" -> -
accept 6 "5.6.0" -> 5.6.0
refuse "libwavpack.a"
