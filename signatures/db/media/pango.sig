# SPDX-License-Identifier: CC0-1.0
component  pango
type       library
purl       pkg:generic/pango@{version}
cpe        cpe:2.3:a:gnome:pango:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:pango:pango:{version}:*:*:*:*:*:*:*
supplier   GNOME Project
license    LGPL-2.1-or-later
url        website https://www.pango.org/
url        vcs https://gitlab.gnome.org/GNOME/pango
alias      libpango libpango-1.0-0 libpangocairo libpangoft2

rule 1 soname "libpango-1.0.so.{soversion}"
rule 2 soname "libpangocairo-1.0.so.{soversion}"
rule 3 soname "libpangoft2-1.0.so.{soversion}"
rule 4 filename "libpango-1.0.so.0.{minor2}00.{patch}" version "1.{minor}.{patch}"
rule 5 symbols pango_attr_list_insert pango_layout_iter_next_cluster pango_glyph_item_iter_init_start
rule 6 getter pango_version_string string "{dotted}" needs 1,5
rule 7 strings rodata "Invalid PangoLanguage.  Did you pass in a straight string instead of calling pango_language_from_string()?" "couldn't load font \"%s\", falling back to \"%s\", expect ugly output."

accept 1 "libpango-1.0.so.0" -> -
accept 2 "libpangocairo-1.0.so.0" -> -
accept 3 "libpangoft2-1.0.so.0" -> -
accept 4 "libpango-1.0.so.0.5600.3" -> 1.56.3
accept 5 "pango_attr_list_insert pango_layout_iter_next_cluster pango_glyph_item_iter_init_start" -> -
accept 6 "1.56.3" -> 1.56.3
accept 7 "Invalid PangoLanguage.  Did you pass in a straight string instead of calling pango_language_from_string()?\0couldn't load font \"%s\", falling back to \"%s\", expect ugly output." -> -
refuse "Pango version too old (major mismatch)"
