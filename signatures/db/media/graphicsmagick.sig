# SPDX-License-Identifier: CC0-1.0
component  graphicsmagick
type       library
purl       pkg:generic/graphicsmagick@{version}
cpe        cpe:2.3:a:graphicsmagick:graphicsmagick:{version}:*:*:*:*:*:*:*
supplier   GraphicsMagick Group
license    MIT
url        website http://www.graphicsmagick.org/
url        vcs https://foss.heptapod.net/graphicsmagick/graphicsmagick
alias      libgraphicsmagick libgraphicsmagick-q16-3

rule 1 soname "libGraphicsMagick-Q16.so.{soversion}"
rule 2 soname "libGraphicsMagick-Q8.so.{soversion}"
rule 3 soname "libGraphicsMagick.so.{soversion}"
rule 4 soname "libGraphicsMagickWand-Q16.so.{soversion}"
rule 5 soname "libGraphicsMagickWand.so.{soversion}"
rule 6 soname "libGraphicsMagick++-Q16.so.{soversion}"
rule 7 banner rodata "{start}GraphicsMagick {dotted} {year}-{d}-{d} Q"
rule 8 strings rodata "where 'command' is some other GraphicsMagick command"

accept 1 "libGraphicsMagick-Q16.so.3" -> -
accept 2 "libGraphicsMagick-Q8.so.3" -> -
accept 3 "libGraphicsMagick.so.3" -> -
accept 4 "libGraphicsMagickWand-Q16.so.2" -> -
accept 5 "libGraphicsMagickWand.so.2" -> -
accept 6 "libGraphicsMagick++-Q16.so.12" -> -
accept 7 "GraphicsMagick 1.3.40 2023-01-14 Q16 http://www.GraphicsMagick.org/" -> 1.3.40
accept 8 "where 'command' is some other GraphicsMagick command\n" -> -
refuse "GraphicsMagick 1.4 snapshot-20250331 Q16 http://www.GraphicsMagick.com/"
