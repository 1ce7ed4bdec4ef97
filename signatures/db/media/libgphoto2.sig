# SPDX-License-Identifier: CC0-1.0
component  libgphoto2
type       library
purl       pkg:generic/libgphoto2@{version}
supplier   gPhoto project
license    LGPL-2.1-or-later

rule 1 soname "libgphoto2.so.{soversion}"
rule 2 lone "{major}.{minor}.{patch}" needs 1
rule 3 soname "libgphoto2_port.so.{soversion}"

accept 1 "libgphoto2.so.6" -> -
accept 2 "2.5.31" -> 2.5.31
accept 3 "libgphoto2_port.so.12" -> -
refuse "libgphoto2.a"
