# SPDX-License-Identifier: CC0-1.0
component  libdc1394
type       library
purl       pkg:generic/libdc1394@{version}
supplier   libdc1394 project
license    LGPL-2.1-or-later

# No file of it says the version.
rule 1 soname "libdc1394.so.{soversion}"

accept 1 "libdc1394.so.25" -> -
refuse "libdc1394.a"
