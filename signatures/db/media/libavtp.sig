# SPDX-License-Identifier: CC0-1.0
component  libavtp
type       library
purl       pkg:generic/libavtp@{version}
supplier   AVnu Alliance
license    BSD-3-Clause

# No file of it says the version.
rule 1 soname "libavtp.so.{soversion}"
rule 2 filename "libavtp.so.{dotted}" >=0.1.0

accept 1 "libavtp.so.0" -> -
accept 2 "libavtp.so.0.2.0" -> 0.2.0
refuse "libavtp.a"
