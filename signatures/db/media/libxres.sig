# SPDX-License-Identifier: CC0-1.0
component  libxres
type       library
purl       pkg:generic/libxres@{version}
cpe        cpe:2.3:a:x:libxres:{version}:*:*:*:*:*:*:*
supplier   X.Org Foundation
license    MIT
url        website https://www.x.org
url        vcs https://gitlab.freedesktop.org/xorg/lib/libxres
alias      libxres1

rule 1 soname "libXRes.so.{soversion}"
rule 2 symbols XResQueryClientResources XResQueryClientPixmapBytes XResGetClientIdType

accept 1 "libXRes.so.1" -> -
accept 2 "XResGetClientIdType XResQueryClientPixmapBytes XResQueryClientResources" -> -
refuse "X-Resource"
