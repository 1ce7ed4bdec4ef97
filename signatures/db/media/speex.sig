# SPDX-License-Identifier: CC0-1.0
component  speex
type       library
purl       pkg:generic/speex@{version}
cpe        cpe:2.3:a:xiph:speex:{version}:*:*:*:*:*:*:*
supplier   Xiph.Org Foundation
license    BSD-3-Clause
url        website https://www.speex.org/
url        vcs https://gitlab.xiph.org/xiph/speex
alias      libspeex libspeex1

rule 1 soname "libspeex.so.1"
rule 3 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 1,4,8
rule 4 symbols speex_encode_int speex_decode_int speex_lib_get_mode
rule 6 strings rodata "speexenc (Speex encoder) version %s"
rule 7 strings rodata "speexdec (Speex decoder) version %s"
# the decoder
rule 8 strings rodata "More than two wideband layers found. The stream is corrupted." "Invalid mode encountered. The stream is corrupted."
accept 1 "libspeex.so.1" -> -
accept 3 "1.2.1" -> 1.2.1
accept 4 "speex_encode_int speex_decode_int speex_lib_get_mode" -> -
accept 6 "speexenc (Speex encoder) version %s" -> -
accept 7 "speexdec (Speex decoder) version %s" -> -
accept 8 "More than two wideband layers found. The stream is corrupted.\0Invalid mode encountered. The stream is corrupted." -> -
refuse "Encoded with Speex speex-1.2rc1"
refuse "libspeexdsp.so.1"
