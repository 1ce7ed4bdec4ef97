# SPDX-License-Identifier: CC0-1.0
component  flac
type       library
purl       pkg:generic/flac@{version}
cpe        cpe:2.3:a:flac_project:flac:{version}:*:*:*:*:*:*:*
supplier   Xiph.Org Foundation
license    BSD-3-Clause AND GPL-2.0-or-later
url        website https://xiph.org/flac/
url        vcs https://github.com/xiph/flac
alias      libflac

rule 1 banner rodata "{start}reference libFLAC {dotted} {d}{end}"
rule 2 banner rodata "{start}reference libFLAC {dotted}{end}"
rule 3 soname "libFLAC.so.{soversion}"
rule 4 soname "libFLAC++.so.{soversion}"
rule 5 symbols FLAC__stream_decoder_new FLAC__stream_encoder_init_stream FLAC__format_seektable_sort
rule 6 filename "metaflac"
rule 7 strings rodata "flac, the Free Lossless Audio Codec"
rule 8 filename "bin/flac"
accept 1 "\0reference libFLAC 1.4.2 20221022\0" -> 1.4.2
accept 2 "\0reference libFLAC 1.3.4\0" -> 1.3.4
accept 3 "libFLAC.so.12" -> -
accept 4 "libFLAC++.so.10" -> -
accept 5 "FLAC__stream_decoder_new FLAC__stream_encoder_init_stream FLAC__format_seektable_sort" -> -
accept 6 "metaflac" -> -
accept 7 "flac, the Free Lossless Audio Codec" -> -
accept 8 "usr/bin/flac" -> -
refuse "encoded by reference libFLAC 1.2.1 20070917"
