# SPDX-License-Identifier: CC0-1.0
component  libisofs
type       library
purl       pkg:generic/libisofs@{version}
supplier   libburnia project
license    GPL-2.0-or-later

# No file of it says the version.
rule 1 soname "libisofs.so.{soversion}"

accept 1 "libisofs.so.6" -> -
refuse "libisofs.a"
