# SPDX-License-Identifier: CC0-1.0
component  libxft
type       library
purl       pkg:generic/libxft@{version}
supplier   X.Org Foundation
license    MIT
url        website https://www.x.org/
url        vcs https://gitlab.freedesktop.org/xorg/lib/libxft
alias      libxft2

rule 1 soname "libXft.so.{soversion}"
rule 2 symbols XftDrawSetClipRectangles XftFontCheckGlyph XftTextRender32LE
rule 3 getter XftGetVersion dec:MNNPP

accept 1 "libXft.so.2" -> -
accept 2 "XftDrawSetClipRectangles XftFontCheckGlyph XftTextRender32LE" -> -
accept 3 "20306" -> 2.3.6
refuse "Xft.dpi"
