# SPDX-License-Identifier: CC0-1.0
component  libwacom
type       library
purl       pkg:generic/libwacom@{version}
supplier   libwacom project
license    MIT

# No file of it says the version.
rule 1 soname "libwacom.so.{soversion}"

accept 1 "libwacom.so.9" -> -
refuse "libwacom.a"
