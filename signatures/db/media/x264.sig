# SPDX-License-Identifier: CC0-1.0
component  x264
type       library
purl       pkg:generic/x264@{version}
supplier   VideoLAN
license    GPL-2.0-or-later
url        website https://www.videolan.org/developers/x264.html
url        vcs https://code.videolan.org/videolan/x264
alias      libx264 libx264-164

rule 1 soname "libx264.so.{soversion}"
rule 2 symbols x264_encoder_maximum_delayed_frames x264_param_apply_profile x264_encoder_invalidate_reference
rule 3 banner rodata "{start}x264 {version} {hex}{end}"
rule 4 filename "bin/x264" needs 3
rule 5 soname "libx264.so.164" >=0.164.0 <0.165.0
rule 6 soname "libx264.so.163" >=0.163.0 <0.164.0
rule 7 soname "libx264.so.160" >=0.160.0 <0.161.0
rule 8 soname "libx264.so.155" >=0.155.0 <0.156.0
rule 9 lone " r{patch} {hex}" needs 5 version "0.164.{patch}"
rule 10 strings rodata "x264 - core %d%s - H.264/MPEG-4 AVC codec - Copy" "different intra_refresh setting than first pass (%d vs %d)\n"

accept 1 "libx264.so.164" -> -
accept 2 "x264_encoder_maximum_delayed_frames x264_param_apply_profile x264_encoder_invalidate_reference" -> -
accept 3 "x264 0.164.3095 baee400" -> 0.164.3095
accept 4 "usr/bin/x264" -> -
accept 5 "libx264.so.164" -> -
accept 6 "libx264.so.163" -> -
accept 7 "libx264.so.160" -> -
accept 8 "libx264.so.155" -> -
accept 9 " r3108 31e19f9" -> 0.164.3108
accept 10 "x264 - core %d%s - H.264/MPEG-4 AVC codec - Copy\0different intra_refresh setting than first pass (%d vs %d)\n" -> -
refuse "x264 - core 164 r3108 31e19f9 - H.264/MPEG-4 AVC codec"
