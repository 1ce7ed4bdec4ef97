# SPDX-License-Identifier: CC0-1.0
component  libaec
type       library
purl       pkg:generic/libaec@{version}
supplier   Deutsches Klimarechenzentrum
license    BSD-2-Clause

# No file of it says the version.
rule 1 soname "libaec.so.{soversion}"
rule 2 soname "libsz.so.{soversion}"
rule 3 filename "libaec.so.0.0.12" <1.1.3
rule 4 filename "libaec.so.0.1.3" >1.0.6

accept 1 "libaec.so.0" -> -
accept 2 "libsz.so.2" -> -
accept 3 "libaec.so.0.0.12" -> -
accept 4 "libaec.so.0.1.3" -> -
refuse "libaec.a"
