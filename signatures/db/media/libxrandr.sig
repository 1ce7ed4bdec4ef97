# SPDX-License-Identifier: CC0-1.0
component  libxrandr
type       library
purl       pkg:generic/libxrandr@{version}
cpe        cpe:2.3:a:x.org:libxrandr:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:x:libxrandr:{version}:*:*:*:*:*:*:*
supplier   X.Org Foundation
license    MIT
url        website https://www.x.org/
url        vcs https://gitlab.freedesktop.org/xorg/lib/libxrandr
alias      libxrandr2

rule 1 soname "libXrandr.so.{soversion}"
rule 2 symbols XRRConfigCurrentRate XRRGetCrtcGammaSize XRRSetProviderOutputSource

accept 1 "libXrandr.so.2" -> -
accept 2 "XRRConfigCurrentRate XRRGetCrtcGammaSize XRRSetProviderOutputSource" -> -
refuse "RANDR"
