# SPDX-License-Identifier: CC0-1.0
component  libxxf86dga
type       library
purl       pkg:generic/libxxf86dga@{version}
cpe        cpe:2.3:a:x:libxxf86dga:{version}:*:*:*:*:*:*:*
supplier   X.Org Foundation
license    MIT
url        vcs https://gitlab.freedesktop.org/xorg/lib/libxxf86dga
alias      libxxf86dga1

rule 1 soname "libXxf86dga.so.{soversion}"
rule 2 symbols XDGAInstallColormap XDGACopyTransparentArea XDGAGetViewportStatus

accept 1 "libXxf86dga.so.1" -> -
accept 2 "XDGACopyTransparentArea XDGAGetViewportStatus XDGAInstallColormap" -> -
refuse "XFree86-DGA"
