# SPDX-License-Identifier: CC0-1.0
component  libcacard
type       library
purl       pkg:generic/libcacard@{version}
cpe        cpe:2.3:a:libcacard_project:libcacard:{version}:*:*:*:*:*:*:*
supplier   SPICE project
license    LGPL-2.1-or-later

# No file of it says the version.
rule 1 soname "libcacard.so.{soversion}"

accept 1 "libcacard.so.0" -> -
refuse "libcacard.a"
