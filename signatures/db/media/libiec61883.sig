# SPDX-License-Identifier: CC0-1.0
component  libiec61883
type       library
purl       pkg:generic/libiec61883@{version}
supplier   Dan Dennedy
license    LGPL-2.1-or-later

# No file of it says the version.
rule 1 soname "libiec61883.so.{soversion}"

accept 1 "libiec61883.so.0" -> -
refuse "libiec61883.a"
