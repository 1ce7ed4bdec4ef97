# SPDX-License-Identifier: CC0-1.0
component  libwebp
type       library
purl       pkg:generic/libwebp@{version}
cpe        cpe:2.3:a:webmproject:libwebp:{version}:*:*:*:*:*:*:*
supplier   WebM Project
license    BSD-3-Clause
url        website https://developers.google.com/speed/webp/
url        vcs https://chromium.googlesource.com/webm/libwebp
alias      webp libwebp7 libwebpdemux libwebpdemux2 libwebpmux libwebpmux3 libsharpyuv libsharpyuv0
alias      libwebpdecoder

rule 1 soname "libwebp.so.{soversion}"
rule 2 soname "libwebpdemux.so.{soversion}"
rule 3 soname "libwebpmux.so.{soversion}"
rule 4 soname "libwebpdecoder.so.{soversion}"
rule 5 soname "libsharpyuv.so.{soversion}"
rule 6 symbols WebPDecode WebPGetDecoderVersion
rule 7 symbols WebPEncode WebPGetEncoderVersion
rule 8 symbols WebPMuxAssemble WebPMuxCreateInternal
rule 9 symbols WebPDemuxInternal WebPDemuxGetFrame
rule 10 symbols SharpYuvConvert SharpYuvInit
# The library's number grows with each release.
rule 11 filename "libwebp.so.7.1.5" >=1.2.4 <=1.2.4
rule 12 filename "libwebp.so.7.1.10" >=1.5.0 <=1.5.0
rule 13 filename "bin/cwebp"
rule 14 filename "bin/dwebp"
rule 15 filename "bin/gif2webp"
rule 16 filename "bin/img2webp"
rule 17 filename "bin/webpinfo"
rule 18 filename "bin/webpmux"
rule 19 filename "bin/vwebp"
rule 20 strings rodata "Premature end-of-file encountered." "no memory during frame initialization."
rule 21 filename "bin/anim_diff"
rule 22 filename "bin/anim_dump"
rule 23 getter WebPGetDecoderVersion hex:MNNPP
rule 24 getter WebPGetEncoderVersion hex:MNNPP
# the versions of these two go with the package's since 1.0.0
rule 25 getter WebPGetDemuxVersion hex:MNNPP >=1.0.0
rule 26 getter WebPGetMuxVersion hex:MNNPP >=1.0.0
# libwebpmux
rule 27 strings rodata "ERROR adding frame: timestamps must be non-decreasing" "WARNING: Setting kmin = %d, so that kmax - kmin <= %d.\n"
accept 1 "libwebp.so.7" -> -
accept 2 "libwebpdemux.so.2" -> -
accept 3 "libwebpmux.so.3" -> -
accept 4 "libwebpdecoder.so.3" -> -
accept 5 "libsharpyuv.so.0" -> -
accept 6 "WebPDecode WebPGetDecoderVersion" -> -
accept 7 "WebPEncode WebPGetEncoderVersion" -> -
accept 8 "WebPMuxAssemble WebPMuxCreateInternal" -> -
accept 9 "WebPDemuxInternal WebPDemuxGetFrame" -> -
accept 10 "SharpYuvConvert SharpYuvInit" -> -
accept 11 "libwebp.so.7.1.5" -> 1.2.4
accept 12 "libwebp.so.7.1.10" -> 1.5.0
accept 13 "usr/bin/cwebp" -> -
accept 14 "usr/bin/dwebp" -> -
accept 15 "usr/bin/gif2webp" -> -
accept 16 "usr/bin/img2webp" -> -
accept 17 "usr/bin/webpinfo" -> -
accept 18 "usr/bin/webpmux" -> -
accept 19 "usr/bin/vwebp" -> -
accept 20 "Premature end-of-file encountered.\nno memory during frame initialization." -> -
accept 21 "usr/bin/anim_diff" -> -
accept 22 "usr/bin/anim_dump" -> -
accept 23 "0x10204" -> 1.2.4
accept 24 "0x10204" -> 1.2.4
accept 25 "0x10204" -> 1.2.4
accept 26 "0x10204" -> 1.2.4
accept 27 "ERROR adding frame: timestamps must be non-decreasing\0WARNING: Setting kmin = %d, so that kmax - kmin <= %d.\n" -> -
refuse "image/webp"
