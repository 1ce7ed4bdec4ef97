# SPDX-License-Identifier: CC0-1.0
component  libmms
type       library
purl       pkg:generic/libmms@{version}
cpe        cpe:2.3:a:libmms_project:libmms:{version}:*:*:*:*:*:*:*
supplier   libmms project
license    LGPL-2.1-or-later

# No file of it says the version.
rule 1 soname "libmms.so.{soversion}"

accept 1 "libmms.so.0" -> -
refuse "libmms.a"
