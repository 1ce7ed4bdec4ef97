# SPDX-License-Identifier: CC0-1.0
component  libdca
type       library
purl       pkg:generic/libdca@{version}
supplier   libdca project
license    GPL-2.0-or-later

# No file of it says the version.
rule 1 soname "libdca.so.{soversion}"

accept 1 "libdca.so.0" -> -
refuse "libdca.a"
