# SPDX-License-Identifier: CC0-1.0
component  libxcursor
type       library
purl       pkg:generic/libxcursor@{version}
cpe        cpe:2.3:a:x:libxcursor:{version}:*:*:*:*:*:*:*
supplier   X.Org Foundation
license    MIT
url        website https://www.x.org
url        vcs https://gitlab.freedesktop.org/xorg/lib/libxcursor
alias      libxcursor1

rule 1 soname "libXcursor.so.{soversion}"
rule 2 symbols XcursorFilenameLoadImages XcursorNoticeCreateBitmap XcursorXcFileLoadAllImages

accept 1 "libXcursor.so.1" -> -
accept 2 "XcursorFilenameLoadImages XcursorNoticeCreateBitmap XcursorXcFileLoadAllImages" -> -
refuse "XCURSOR_THEME"
