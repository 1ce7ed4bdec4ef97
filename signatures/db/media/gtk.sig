# SPDX-License-Identifier: CC0-1.0
component  gtk
type       library
purl       pkg:generic/gtk@{version}
cpe        cpe:2.3:a:gnome:gtk:{version}:*:*:*:*:*:*:*
supplier   GNOME project
license    LGPL-2.1-or-later
alias      gtk3 gtk2 gtk4 libgtk-3 libgtk-4 libgtk2.0 gtk+3.0 gtk+2.0

# The number of libgtk-3.so does not hold the last part of the version.
rule 1 soname "libgtk-x11-2.0.so.{soversion}" >=2.0.0 <3.0.0
rule 2 soname "libgtk-3.so.{soversion}" >=3.0.0 <4.0.0
rule 3 soname "libgtk-4.so.{soversion}" >=4.0.0
rule 4 filename "libgtk-x11-2.0.so.0.{minor2}00.{patch}" version "2.{minor}.{patch}"
rule 5 soname "libgdk-x11-2.0.so.{soversion}" >=2.0.0 <3.0.0
rule 6 soname "libgdk-3.so.{soversion}" >=3.0.0 <4.0.0

accept 1 "libgtk-x11-2.0.so.0" -> -
accept 2 "libgtk-3.so.0" -> -
accept 3 "libgtk-4.so.1" -> -
accept 4 "libgtk-x11-2.0.so.0.2400.33" -> 2.24.33
accept 5 "libgdk-x11-2.0.so.0" -> -
accept 6 "libgdk-3.so.0" -> -
refuse "libgtk-3.a"
