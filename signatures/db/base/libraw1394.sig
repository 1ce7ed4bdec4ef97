# SPDX-License-Identifier: CC0-1.0
component  libraw1394
type       library
purl       pkg:generic/libraw1394@{version}
supplier   libraw1394 project
license    LGPL-2.1-or-later

rule 1 soname "libraw1394.so.{soversion}"
rule 2 getter raw1394_get_libversion string

accept 1 "libraw1394.so.11" -> -
accept 2 "2.1.2" -> 2.1.2
refuse "libraw1394.a"
