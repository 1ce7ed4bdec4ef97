# SPDX-License-Identifier: CC0-1.0
component  librsvg
type       library
purl       pkg:generic/librsvg@{version}
cpe        cpe:2.3:a:gnome:librsvg:{version}:*:*:*:*:*:*:*
supplier   GNOME Project
license    LGPL-2.1-or-later
url        website https://wiki.gnome.org/Projects/LibRsvg
url        vcs https://gitlab.gnome.org/GNOME/librsvg
alias      librsvg2-2 rsvg-convert

rule 1 soname "librsvg-2.so.{soversion}"
rule 2 symbols rsvg_handle_get_geometry_for_layer rsvg_handle_read_stream_sync rsvg_pixbuf_from_file_at_zoom_with_max
# since 2.59 the library is called as its release; the paths of its sources stay in the code
rule 3 filename "librsvg-2.so.{dotted}" >=2.59.0
rule 4 banner rodata "/librsvg-{dotted}/" needs 1
rule 5 banner rodata "/librsvg-{dotted}+dfsg/" needs 1

accept 1 "librsvg-2.so.2" -> -
accept 2 "rsvg_handle_get_geometry_for_layer rsvg_handle_read_stream_sync rsvg_pixbuf_from_file_at_zoom_with_max" -> -
accept 3 "librsvg-2.so.2.60.0" -> 2.60.0
accept 4 "/build/librsvg-2.54.7/rsvg/src/surface_utils/shared_surface.rs" -> 2.54.7
accept 5 "/build/reproducible-path/librsvg-2.54.7+dfsg/vendor/glib/src/object.rs" -> 2.54.7
refuse "rsvg-convert version 2.54.7"
