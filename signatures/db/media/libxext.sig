# SPDX-License-Identifier: CC0-1.0
component  libxext
type       library
purl       pkg:generic/libxext@{version}
cpe        cpe:2.3:a:x:libxext:{version}:*:*:*:*:*:*:*
supplier   X.Org Foundation
license    MIT
url        website https://www.x.org/
url        vcs https://gitlab.freedesktop.org/xorg/lib/libxext
alias      libxext6

rule 1 soname "libXext.so.{soversion}"
rule 2 symbols XMITMiscGetBugMode XShapeInputSelected XShmQueryVersion XdbeBeginIdiom

accept 1 "libXext.so.6" -> -
accept 2 "XMITMiscGetBugMode XShapeInputSelected XShmQueryVersion XdbeBeginIdiom" -> -
refuse "MIT-SHM"
