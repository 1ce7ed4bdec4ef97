# SPDX-License-Identifier: CC0-1.0
component  libavc1394
type       library
purl       pkg:generic/libavc1394@{version}
supplier   libavc1394 project
license    LGPL-2.1-or-later

# No file of it says the version.
rule 1 soname "libavc1394.so.{soversion}"
rule 2 soname "librom1394.so.{soversion}"

accept 1 "libavc1394.so.0" -> -
accept 2 "librom1394.so.0" -> -
refuse "libavc1394.a"
