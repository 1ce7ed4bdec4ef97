# SPDX-License-Identifier: CC0-1.0
component  libdvdnav
type       library
purl       pkg:generic/libdvdnav@{version}
supplier   VideoLAN
license    GPL-2.0-or-later

rule 1 soname "libdvdnav.so.{soversion}"
rule 2 getter dvdnav_version string

accept 1 "libdvdnav.so.4" -> -
accept 2 "6.1.1" -> 6.1.1
refuse "libdvdnav.a"
