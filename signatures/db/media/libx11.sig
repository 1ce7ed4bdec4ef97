# SPDX-License-Identifier: CC0-1.0
component  libx11
type       library
purl       pkg:generic/libx11@{version}
cpe        cpe:2.3:a:x.org:libx11:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:x:libx11:{version}:*:*:*:*:*:*:*
supplier   X.Org Foundation
license    MIT
url        website https://www.x.org/
url        vcs https://gitlab.freedesktop.org/xorg/lib/libx11
alias      libx11-6 libx11-xcb1

rule 1 soname "libX11.so.{soversion}"
rule 2 soname "libX11-xcb.so.{soversion}"
rule 3 symbols XListFonts XSetSelectionOwner XcmsStoreColors

accept 1 "libX11.so.6" -> -
accept 2 "libX11-xcb.so.1" -> -
accept 3 "XListFonts XSetSelectionOwner XcmsStoreColors" -> -
refuse "xcb_xlib_threads_sequence_lost"
