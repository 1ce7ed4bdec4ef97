# SPDX-License-Identifier: CC0-1.0
component  gdk-pixbuf
type       library
purl       pkg:generic/gdk-pixbuf@{version}
cpe        cpe:2.3:a:gnome:gdk-pixbuf:{version}:*:*:*:*:*:*:*
supplier   GNOME Project
license    LGPL-2.1-or-later
url        website https://www.gtk.org/
url        vcs https://gitlab.gnome.org/GNOME/gdk-pixbuf
alias      libgdk-pixbuf libgdk-pixbuf-2.0-0 libgdk_pixbuf

rule 1 soname "libgdk_pixbuf-2.0.so.{soversion}"
rule 2 filename "libgdk_pixbuf-2.0.so.0.{minor2}00.{patch}" version "2.{minor}.{patch}"
rule 3 symbols gdk_pixbuf_animation_new_from_stream_async gdk_pixbuf_simple_anim_get_loop gdk_pixbuf_rotate_simple
rule 4 strings rodata "# GdkPixbuf Image Loader Modules file\n# Automatically generated file, do not edit\n# Created by %s from gdk-pixbuf-%s\n"

accept 1 "libgdk_pixbuf-2.0.so.0" -> -
accept 2 "libgdk_pixbuf-2.0.so.0.4200.12" -> 2.42.12
accept 3 "gdk_pixbuf_animation_new_from_stream_async gdk_pixbuf_simple_anim_get_loop gdk_pixbuf_rotate_simple" -> -
accept 4 "# GdkPixbuf Image Loader Modules file\n# Automatically generated file, do not edit\n# Created by %s from gdk-pixbuf-%s\n" -> -
refuse "Created by gdk-pixbuf-query-loaders from gdk-pixbuf-2.42.12"
