# SPDX-License-Identifier: CC0-1.0
component  glib
type       library
purl       pkg:generic/glib@{version}
cpe        cpe:2.3:a:gnome:glib:{version}:*:*:*:*:*:*:*
supplier   GNOME Project
license    LGPL-2.1-or-later
url        website https://wiki.gnome.org/Projects/GLib
url        vcs https://gitlab.gnome.org/GNOME/glib
alias      glib2 glib2.0 libglib libglib-2.0 libglib2.0-0 libglib2.0-0t64 libgio-2.0 libgobject-2.0
alias      libgmodule-2.0 libgthread-2.0

rule 1 soname "libglib-2.0.so.{soversion}"
rule 2 soname "libgobject-2.0.so.{soversion}"
rule 3 soname "libgio-2.0.so.{soversion}"
rule 4 soname "libgmodule-2.0.so.{soversion}"
rule 5 soname "libgthread-2.0.so.{soversion}"
rule 6 soname "libgirepository-2.0.so.{soversion}"
# Upstream: 2.74.6 is 0.7400.6.
rule 7 filename "libglib-2.0.so.0.{minor2}00.{micro}" version "2.{minor}.{micro}"
rule 8 filename "libgobject-2.0.so.0.{minor2}00.{micro}" version "2.{minor}.{micro}"
rule 9 filename "libgio-2.0.so.0.{minor2}00.{micro}" version "2.{minor}.{micro}"
rule 10 filename "libgmodule-2.0.so.0.{minor2}00.{micro}" version "2.{minor}.{micro}"
rule 11 filename "libgthread-2.0.so.0.{minor2}00.{micro}" version "2.{minor}.{micro}"
rule 12 banner rodata "<!-- GDBus {dotted} -->\n"
rule 13 symbols g_main_loop_new g_hash_table_new g_malloc0
rule 14 symbols g_object_new g_type_register_static
rule 15 filename "bin/gdbus"
rule 16 filename "bin/gsettings"
rule 17 filename "bin/gresource"
rule 18 filename "bin/gapplication"
rule 19 filename "bin/gtester"
rule 20 filename "bin/gobject-query"
rule 21 filename "glib-compile-schemas"
rule 22 filename "glib-compile-resources"
rule 23 filename "gio-querymodules"
rule 24 filename "gio-launch-desktop"
rule 25 filename "bin/gio"
rule 26 filename "gi-compile-repository"
rule 27 filename "gi-decompile-typelib"
rule 28 filename "gi-inspect-typelib"
rule 29 filename "libgirepository-2.0.so.0.{minor2}00.{micro}" version "2.{minor}.{micro}"
rule 30 lone "2.{minor2}.{patch}\n" needs 18,20,22 version "2.{minor}.{patch}"
accept 1 "libglib-2.0.so.0" -> -
accept 2 "libgobject-2.0.so.0" -> -
accept 3 "libgio-2.0.so.0" -> -
accept 4 "libgmodule-2.0.so.0" -> -
accept 5 "libgthread-2.0.so.0" -> -
accept 6 "libgirepository-2.0.so.0" -> -
accept 7 "libglib-2.0.so.0.8400.4" -> 2.84.4
accept 8 "libgobject-2.0.so.0.8400.4" -> 2.84.4
accept 9 "libgio-2.0.so.0.8400.4" -> 2.84.4
accept 10 "libgmodule-2.0.so.0.8400.4" -> 2.84.4
accept 11 "libgthread-2.0.so.0.8400.4" -> 2.84.4
accept 12 "<!-- GDBus 2.84.4 -->\n" -> 2.84.4
accept 13 "g_main_loop_new g_hash_table_new g_malloc0" -> -
accept 14 "g_object_new g_type_register_static" -> -
accept 15 "usr/bin/gdbus" -> -
accept 16 "usr/bin/gsettings" -> -
accept 17 "usr/bin/gresource" -> -
accept 18 "usr/bin/gapplication" -> -
accept 19 "usr/bin/gtester" -> -
accept 20 "usr/bin/gobject-query" -> -
accept 21 "glib-compile-schemas" -> -
accept 22 "glib-compile-resources" -> -
accept 23 "gio-querymodules" -> -
accept 24 "gio-launch-desktop" -> -
accept 25 "usr/bin/gio" -> -
accept 26 "gi-compile-repository" -> -
accept 27 "gi-decompile-typelib" -> -
accept 28 "gi-inspect-typelib" -> -
accept 29 "libgirepository-2.0.so.0.8400.4" -> 2.84.4
accept 30 "2.74.6\n" -> 2.74.6
refuse "GLib-CRITICAL **: %s"
refuse "glib-2.74.6"
