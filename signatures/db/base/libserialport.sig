# SPDX-License-Identifier: CC0-1.0
component  libserialport
type       library
purl       pkg:generic/libserialport@{version}
supplier   sigrok project
license    LGPL-3.0-or-later

# Release 0.1.2 calls itself 0.1.1, so what it says is not taken.
rule 1 soname "libserialport.so.{soversion}"
rule 2 symbols sp_get_package_version_string sp_blocking_read

accept 1 "libserialport.so.0" -> -
accept 2 "sp_get_package_version_string sp_blocking_read" -> -
refuse "libserialport.a"
