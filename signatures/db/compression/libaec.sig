# SPDX-License-Identifier: CC0-1.0
component  libaec
type       library
purl       pkg:generic/libaec@{version}
supplier   Deutsches Klimarechenzentrum
license    BSD-2-Clause

# No file of it says the version.
rule 1 soname "libaec.so.{soversion}"
rule 2 soname "libsz.so.{soversion}"

accept 1 "libaec.so.0" -> -
accept 2 "libsz.so.2" -> -
refuse "libaec.a"
