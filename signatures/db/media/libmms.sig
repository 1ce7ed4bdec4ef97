# SPDX-License-Identifier: CC0-1.0
component  libmms
type       library
purl       pkg:generic/libmms@{version}
supplier   libmms project
license    LGPL-2.1-or-later

# No file of it says the version.
rule 1 soname "libmms.so.{soversion}"

accept 1 "libmms.so.0" -> -
refuse "libmms.a"
