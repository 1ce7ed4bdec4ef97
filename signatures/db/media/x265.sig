# SPDX-License-Identifier: CC0-1.0
component  x265
type       library
purl       pkg:generic/x265@{version}
cpe        cpe:2.3:a:multicorewareinc:x265_high_efficiency_video_coding:{version}:*:*:*:*:*:*:*
supplier   MulticoreWare
license    GPL-2.0-or-later
url        website http://x265.org
url        vcs https://bitbucket.org/multicoreware/x265_git
alias      libx265 libx265-199 libx265-215

rule 1 soname "libx265.so.{soversion}"
rule 2 symbols x265_encoder_intra_refresh x265_param_apply_profile x265_get_slicetype_poc_and_scenecut
rule 3 lone "{major1}.{minor}+{d}-{hex}" needs 1,2,4
rule 4 strings rodata "HEVC encoder version %s\n" "x265 (build %d) - %s:%s - H.265/HEVC codec - Copyright 2013-2018 (c) Multicoreware, Inc - http://x265.org - options: %s"

accept 1 "libx265.so.215" -> -
accept 2 "x265_encoder_intra_refresh x265_param_apply_profile x265_get_slicetype_poc_and_scenecut" -> -
accept 3 "4.1+1-1d117be" -> 4.1
accept 4 "HEVC encoder version %s\n\0x265 (build %d) - %s:%s - H.265/HEVC codec - Copyright 2013-2018 (c) Multicoreware, Inc - http://x265.org - options: %s" -> -
refuse "x265 (build 215) - 4.1+1-1d117be:[Linux][GCC 14.2.0][64 bit] 8bit+10bit+12bit - H.265/HEVC codec"
