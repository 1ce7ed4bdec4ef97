# SPDX-License-Identifier: CC0-1.0
component  spice-gtk
type       library
purl       pkg:generic/spice-gtk@{version}
cpe        cpe:2.3:a:spice-gtk_project:spice-gtk:{version}:*:*:*:*:*:*:*
supplier   SPICE project
license    LGPL-2.1-or-later
url        website https://www.spice-space.org/
url        vcs https://gitlab.freedesktop.org/spice/spice-gtk
alias      libspice-client-glib libspice-client-glib-2.0-8 libspice-client-gtk-3.0-5

rule 1 soname "libspice-client-glib-2.0.so.{soversion}"
rule 2 soname "libspice-client-gtk-3.0.so.{soversion}"
rule 3 getter spice_util_get_version_string string "spice-gtk {dotted}"
rule 4 banner rodata "{start}spice-gtk {dotted}{end}" needs 1,2
rule 5 symbols spice_main_file_copy_async spice_channel_set_capability spice_gl_scanout_free

accept 1 "libspice-client-glib-2.0.so.8" -> -
accept 2 "libspice-client-gtk-3.0.so.5" -> -
accept 3 "spice-gtk 0.42" -> 0.42
accept 4 "spice-gtk 0.42" -> 0.42
accept 5 "spice_channel_set_capability spice_gl_scanout_free spice_main_file_copy_async" -> -
refuse "spice-gtk 0.42"
