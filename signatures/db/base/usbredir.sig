# SPDX-License-Identifier: CC0-1.0
component  usbredir
type       library
purl       pkg:generic/usbredir@{version}
cpe        cpe:2.3:a:spice-space:usbredir:{version}:*:*:*:*:*:*:*
supplier   SPICE project
license    LGPL-2.1-or-later
alias      libusbredirparser libusbredirhost

# No file of it says the version.
rule 1 soname "libusbredirparser.so.{soversion}"
rule 2 soname "libusbredirhost.so.{soversion}"

accept 1 "libusbredirparser.so.1" -> -
accept 2 "libusbredirhost.so.1" -> -
refuse "libusbredirparser.a"
