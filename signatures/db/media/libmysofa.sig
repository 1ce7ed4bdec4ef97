# SPDX-License-Identifier: CC0-1.0
component  libmysofa
type       library
purl       pkg:generic/libmysofa@{version}
cpe        cpe:2.3:a:symonics:libmysofa:{version}:*:*:*:*:*:*:*
supplier   Christian Hoene
license    BSD-3-Clause

# No file of it says the version.
rule 1 soname "libmysofa.so.{soversion}"
rule 2 filename "libmysofa.so.1.3.0" <1.3.3
rule 3 filename "libmysofa.so.1.3.3" >1.3.1

accept 1 "libmysofa.so.0" -> -
accept 2 "libmysofa.so.1.3.0" -> -
accept 3 "libmysofa.so.1.3.3" -> -
refuse "libmysofa.a"
