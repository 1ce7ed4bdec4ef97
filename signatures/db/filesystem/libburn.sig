# SPDX-License-Identifier: CC0-1.0
component  libburn
type       library
purl       pkg:generic/libburn@{version}
supplier   libburnia project
license    GPL-2.0-or-later

# No file of it says the version.
rule 1 soname "libburn.so.{soversion}"

accept 1 "libburn.so.4" -> -
refuse "libburn.a"
