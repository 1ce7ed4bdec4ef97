# SPDX-License-Identifier: CC0-1.0
component  libmysofa
type       library
purl       pkg:generic/libmysofa@{version}
cpe        cpe:2.3:a:symonics:libmysofa:{version}:*:*:*:*:*:*:*
supplier   Christian Hoene
license    BSD-3-Clause

# No file of it says the version.
rule 1 soname "libmysofa.so.{soversion}"

accept 1 "libmysofa.so.0" -> -
refuse "libmysofa.a"
