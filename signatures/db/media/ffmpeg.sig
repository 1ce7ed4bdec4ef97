# SPDX-License-Identifier: CC0-1.0
component  ffmpeg
type       library
purl       pkg:generic/ffmpeg@{version}
cpe        cpe:2.3:a:ffmpeg:ffmpeg:{version}:*:*:*:*:*:*:*
supplier   FFmpeg project
license    LGPL-2.1-or-later
url        website https://ffmpeg.org/
url        vcs https://git.ffmpeg.org/ffmpeg.git
alias      libavcodec libavformat libavutil libswscale libswresample

rule 1 banner rodata "{in}FFmpeg version {dotted}"
rule 2 banner rodata "FFmpeg version n{dotted}"
rule 3 banner rodata "{start}%s version {dotted}{any} Copyright (c) %d-%d the FFmpeg developers"
rule 4 soname "libavutil.so.{soversion}"
rule 5 soname "libavcodec.so.{soversion}"
rule 6 soname "libavformat.so.{soversion}"
rule 7 soname "libavfilter.so.{soversion}"
rule 8 soname "libavdevice.so.{soversion}"
rule 9 soname "libswscale.so.{soversion}"
rule 10 soname "libswresample.so.{soversion}"
rule 11 soname "libpostproc.so.{soversion}"
rule 12 symbols av_log_default_callback av_dict_set av_frame_alloc avutil_version
rule 13 symbols avcodec_open2 avcodec_version av_codec_iterate
rule 14 symbols avformat_open_input avformat_version av_read_frame
rule 15 strings rodata "the FFmpeg developers" "Hyper fast Audio and Video encoder\n"
rule 16 strings rodata "the FFmpeg developers" "Simple multimedia streams analyzer\n"
rule 17 strings rodata "the FFmpeg developers" "Simple media player\n"
rule 18 filename "qt-faststart"
rule 19 strings rodata "the FFmpeg developers" "Universal media converter\n"
# libavcodec, whose number changes with each major release
rule 20 strings rodata "The %s '%s' is experimental but experimental codecs are not enabled, add '-strict %d' if you want to use it.\n" "The maximum value for lowres supported by the decoder is %d\n"
rule 21 banner rodata "{start}Lavc58.{d}.{d}{end}" >=4.0 <5.0 needs 20
rule 22 banner rodata "{start}Lavc59.{d}.{d}{end}" >=5.0 <6.0 needs 20
rule 23 banner rodata "{start}Lavc60.{d}.{d}{end}" >=6.0 <7.0 needs 20
rule 24 banner rodata "{start}Lavc61.{d}.{d}{end}" >=7.0 <8.0 needs 20
rule 25 banner rodata "{start}Lavc62.{d}.{d}{end}" >=8.0 <9.0 needs 20
accept 1 "0123456789abcdefFFmpeg version 5.1.9-0+deb12u1" -> 5.1.9
accept 2 "FFmpeg version n4.4.1" -> 4.4.1
accept 3 "\0%s version 4.1 Copyright (c) %d-%d the FFmpeg developers" -> 4.1
accept 4 "libavutil.so.57" -> -
accept 5 "libavcodec.so.59" -> -
accept 6 "libavformat.so.59" -> -
accept 7 "libavfilter.so.8" -> -
accept 8 "libavdevice.so.59" -> -
accept 9 "libswscale.so.6" -> -
accept 10 "libswresample.so.4" -> -
accept 11 "libpostproc.so.56" -> -
accept 12 "av_log_default_callback av_dict_set av_frame_alloc avutil_version" -> -
accept 13 "avcodec_open2 avcodec_version av_codec_iterate" -> -
accept 14 "avformat_open_input avformat_version av_read_frame" -> -
accept 15 "the FFmpeg developers\0Hyper fast Audio and Video encoder\n" -> -
accept 16 "the FFmpeg developers\0Simple multimedia streams analyzer\n" -> -
accept 17 "the FFmpeg developers\0Simple media player\n" -> -
accept 18 "qt-faststart" -> -
accept 19 "the FFmpeg developers\0Universal media converter\n" -> -
accept 20 "The %s '%s' is experimental but experimental codecs are not enabled, add '-strict %d' if you want to use it.\n\0The maximum value for lowres supported by the decoder is %d\n" -> -
accept 21 "Lavc58.37.100" -> -
accept 22 "Lavc59.37.100" -> -
accept 23 "Lavc60.37.100" -> -
accept 24 "Lavc61.37.100" -> -
accept 25 "Lavc62.28.101" -> -
refuse "Lavf58.29.100"
refuse "built with FFmpeg version"
