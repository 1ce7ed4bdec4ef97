# SPDX-License-Identifier: CC0-1.0
component  libvpx
type       library
purl       pkg:generic/libvpx@{version}
cpe        cpe:2.3:a:webmproject:libvpx:{version}:*:*:*:*:*:*:*
supplier   WebM project
license    BSD-3-Clause
url        website https://www.webmproject.org
url        vcs https://chromium.googlesource.com/webm/libvpx
alias      libvpx7 libvpx9 vpx

rule 1 banner rodata "{start}WebM Project VP8 Decoder v{version}{end}"
rule 2 banner rodata "{start}WebM Project VP9 Decoder v{version}{end}"
rule 3 banner rodata "{start}WebM Project VP8 Encoder v{version}{end}"
rule 4 banner rodata "{start}WebM Project VP9 Encoder v{version}{end}"
rule 5 soname "libvpx.so.{soversion}"
rule 6 symbols vpx_codec_decode vpx_codec_dec_init_ver vpx_codec_version_str
rule 7 getter vpx_codec_version_str string "v{version}"

accept 1 "WebM Project VP8 Decoder v1.15.0" -> 1.15.0
accept 2 "WebM Project VP9 Decoder v1.15.0" -> 1.15.0
accept 3 "WebM Project VP8 Encoder v1.15.0" -> 1.15.0
accept 4 "WebM Project VP9 Encoder v1.15.0" -> 1.15.0
accept 5 "libvpx.so.9" -> -
accept 6 "vpx_codec_decode vpx_codec_dec_init_ver vpx_codec_version_str" -> -
accept 7 "v1.15.0" -> 1.15.0
refuse "vp8 (libvpx v1.15.0)"
