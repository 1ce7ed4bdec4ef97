# SPDX-License-Identifier: CC0-1.0
component  libxfixes
type       library
purl       pkg:generic/libxfixes@{version}
cpe        cpe:2.3:a:x.org:libxfixes:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:x:libxfixes:{version}:*:*:*:*:*:*:*
supplier   X.Org Foundation
license    MIT
url        website https://www.x.org/
url        vcs https://gitlab.freedesktop.org/xorg/lib/libxfixes
alias      libxfixes3

rule 1 soname "libXfixes.so.{soversion}"
rule 2 symbols XFixesCreatePointerBarrier XFixesFetchRegionAndBounds XFixesSetGCClipRegion

accept 1 "libXfixes.so.3" -> -
accept 2 "XFixesCreatePointerBarrier XFixesFetchRegionAndBounds XFixesSetGCClipRegion" -> -
refuse "XFIXES"
