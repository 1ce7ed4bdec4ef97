# SPDX-License-Identifier: CC0-1.0
component  libdvdread
type       library
purl       pkg:generic/libdvdread@{version}
supplier   VideoLAN
license    GPL-2.0-or-later

# No file of it says the version.
rule 1 soname "libdvdread.so.{soversion}"

accept 1 "libdvdread.so.8" -> -
refuse "libdvdread.a"
