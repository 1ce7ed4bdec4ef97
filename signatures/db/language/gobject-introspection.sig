# SPDX-License-Identifier: CC0-1.0
component  gobject-introspection
type       library
purl       pkg:generic/gobject-introspection@{version}
supplier   GNOME Project
license    LGPL-2.1-or-later AND GPL-2.0-or-later
url        website https://wiki.gnome.org/GObjectIntrospection
url        vcs https://gitlab.gnome.org/GNOME/gobject-introspection
alias      libgirepository libgirepository-1.0-1

rule 1 soname "libgirepository-1.0.so.{soversion}"
rule 2 symbols g_irepository_prepend_search_path gi_type_tag_get_ffi_type g_interface_info_get_iface_struct

accept 1 "libgirepository-1.0.so.1" -> -
accept 2 "g_interface_info_get_iface_struct g_irepository_prepend_search_path gi_type_tag_get_ffi_type" -> -
refuse "libgirepository-2.0.so.0"
