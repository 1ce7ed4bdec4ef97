# SPDX-License-Identifier: CC0-1.0
component  libavif
type       library
purl       pkg:generic/libavif@{version}
cpe        cpe:2.3:a:aomedia:libavif:{version}:*:*:*:*:*:*:*
supplier   Alliance for Open Media
license    BSD-2-Clause
url        vcs https://github.com/AOMediaCodec/libavif
alias      libavif15 libavif16

rule 1 soname "libavif.so.{soversion}"
rule 2 symbols avifDecoderParse avifRGBFormatHasAlpha avifImageCreateEmpty
rule 3 getter avifVersion string "{dotted}"

accept 1 "libavif.so.15" -> -
accept 2 "avifDecoderParse avifRGBFormatHasAlpha avifImageCreateEmpty" -> -
accept 3 "0.11.1" -> 0.11.1
refuse "image/avif"
