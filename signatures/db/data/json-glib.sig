# SPDX-License-Identifier: CC0-1.0
component  json-glib
type       library
purl       pkg:generic/json-glib@{version}
supplier   GNOME Project
license    LGPL-2.1-or-later
url        website https://wiki.gnome.org/Projects/JsonGlib
url        vcs https://gitlab.gnome.org/GNOME/json-glib
alias      libjson-glib libjson-glib-1.0-0

rule 1 soname "libjson-glib-1.0.so.{soversion}"
rule 2 filename "libjson-glib-1.0.so.0.{minor1}00.{patch}" version "1.{minor}.{patch}"
rule 3 filename "libjson-glib-1.0.so.0.{minor2}00.{patch}" version "1.{minor}.{patch}"
rule 4 symbols json_boxed_deserialize json_node_dup_object json_reader_read_element

accept 1 "libjson-glib-1.0.so.0" -> -
accept 2 "libjson-glib-1.0.so.0.600.6" -> 1.6.6
accept 3 "libjson-glib-1.0.so.0.1000.6" -> 1.10.6
accept 4 "json_boxed_deserialize json_node_dup_object json_reader_read_element" -> -
refuse "json-glib-1.0"
