# SPDX-License-Identifier: CC0-1.0
component  gtk
type       framework
purl       pkg:generic/gtk@{version}
supplier   GNOME
license    LGPL-2.0-or-later
cpe        cpe:2.3:a:gnome:gtk:{version}:*:*:*:*:*:*:*
alias      gtk+ gtk+2.0 gtk+3.0 gtk2 gtk3 gtk4 libgtk-3 libgtk-3-0 libgtk-4 libgtk2.0

# the file's name is 100 * minor + micro - the interface's age, then that age: with 00 the age is the micro
rule 1 filename "libgtk-x11-2.0.so.0.{minor2}00.{patch}" version "2.{minor}.{patch}"
rule 2 filename "libgdk-x11-2.0.so.0.{minor2}00.{patch}" version "2.{minor}.{patch}"
rule 3 soname "libgtk-x11-2.0.so.{soversion}" >=2.0.0 <3.0.0
rule 4 soname "libgdk-x11-2.0.so.{soversion}" >=2.0.0 <3.0.0
rule 5 soname "libgtk-3.so.{soversion}" >=3.0.0 <4.0.0
rule 6 soname "libgdk-3.so.{soversion}" >=3.0.0 <4.0.0
rule 7 soname "libgtk-4.so.{soversion}" >=4.0.0 <5.0.0
rule 8 filename "libgtk-3.so.0.{minor2}00.{patch}" version "3.{minor}.{patch}"

accept 1 "libgtk-x11-2.0.so.0.2400.33" -> 2.24.33
accept 2 "libgdk-x11-2.0.so.0.2400.33" -> 2.24.33
accept 3 "libgtk-x11-2.0.so.0" -> -
accept 4 "libgdk-x11-2.0.so.0" -> -
accept 5 "libgtk-3.so.0" -> -
accept 6 "libgdk-3.so.0" -> -
accept 7 "libgtk-4.so.1" -> -
accept 8 "libgtk-3.so.0.2400.32" -> 3.24.32
refuse "Gtk-WARNING"
