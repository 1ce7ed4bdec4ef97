# SPDX-License-Identifier: CC0-1.0
component  libdvbpsi
type       library
purl       pkg:generic/libdvbpsi@{version}
supplier   VideoLAN
license    LGPL-2.1-or-later

# No file of it says the version.
rule 1 soname "libdvbpsi.so.{soversion}"
rule 2 strings rodata "libdvbpsi error (%s): "

accept 1 "libdvbpsi.so.10" -> -
accept 2 "libdvbpsi error (%s): " -> -
refuse "libdvbpsi.a"
