# SPDX-License-Identifier: CC0-1.0
component  libxinerama
type       library
purl       pkg:generic/libxinerama@{version}
cpe        cpe:2.3:a:x:libxinerama:{version}:*:*:*:*:*:*:*
supplier   X.Org Foundation
license    MIT-open-group
alias      libxinerama1 xinerama

rule 1 soname "libXinerama.so.{soversion}"
rule 2 symbols XPanoramiXAllocInfo XPanoramiXQueryVersion XineramaIsActive

accept 1 "libXinerama.so.1" -> -
accept 2 "XPanoramiXAllocInfo XPanoramiXQueryVersion XineramaIsActive" -> -
refuse "XINERAMA"
