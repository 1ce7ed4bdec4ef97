# SPDX-License-Identifier: CC0-1.0
component  libxrender
type       library
purl       pkg:generic/libxrender@{version}
cpe        cpe:2.3:a:x.org:libxrender:{version}:*:*:*:*:*:*:*
supplier   X.Org Foundation
license    MIT
url        website https://www.x.org/
url        vcs https://gitlab.freedesktop.org/xorg/lib/libxrender
alias      libxrender1

rule 1 soname "libXrender.so.{soversion}"
rule 2 symbols XRenderCompositeTrapezoids XRenderFreeGlyphSet XRenderSetPictureClipRegion

accept 1 "libXrender.so.1" -> -
accept 2 "XRenderCompositeTrapezoids XRenderFreeGlyphSet XRenderSetPictureClipRegion" -> -
refuse "RENDER"
