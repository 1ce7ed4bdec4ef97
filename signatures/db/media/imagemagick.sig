# SPDX-License-Identifier: CC0-1.0
component  imagemagick
type       library
purl       pkg:generic/imagemagick@{version}
cpe        cpe:2.3:a:imagemagick:imagemagick:{version}:*:*:*:*:*:*:*
supplier   ImageMagick Studio LLC
license    ImageMagick
url        website https://www.imagemagick.org/
url        vcs https://github.com/ImageMagick/ImageMagick
alias      libmagickcore libmagickwand magick

rule 1 banner rodata "{start}ImageMagick {version} Q"
rule 2 soname "libMagickCore-{d}.{word}"
rule 3 soname "libMagickWand-{d}.{word}"
rule 4 symbols AcquireAlignedMemory ReadBlobDouble GetStringInfoLength GetImageQuantumDepth

accept 1 "ImageMagick 7.1.1-43 Q16 x86_64 22550 https://imagemagick.org" -> 7.1.1-43
accept 2 "libMagickCore-7.Q16.so.10" -> -
accept 3 "libMagickWand-6.Q16.so.6" -> -
accept 4 "AcquireAlignedMemory ReadBlobDouble GetStringInfoLength GetImageQuantumDepth" -> -
refuse "This file was created by ImageMagick 6.9.11-60"
