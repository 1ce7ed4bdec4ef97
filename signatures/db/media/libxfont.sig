# SPDX-License-Identifier: CC0-1.0
component  libxfont
type       library
purl       pkg:generic/libxfont@{version}
cpe        cpe:2.3:a:x.org:libxfont:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:x:libxfont:{version}:*:*:*:*:*:*:*
supplier   X.Org Foundation
license    MIT
url        vcs https://gitlab.freedesktop.org/xorg/lib/libxfont
alias      libxfont2 libxfont1

rule 1 soname "libXfont2.so.{soversion}"
rule 2 soname "libXfont.so.{soversion}"
rule 3 symbols xfont2_make_font_names_record xfont2_allocate_font_private_index xfont2_init_glyph_caching

accept 1 "libXfont2.so.2" -> -
accept 2 "libXfont.so.1" -> -
accept 3 "xfont2_allocate_font_private_index xfont2_init_glyph_caching xfont2_make_font_names_record" -> -
refuse "X11 font library"
