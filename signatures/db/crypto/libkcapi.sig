# SPDX-License-Identifier: CC0-1.0
component  libkcapi
type       library
purl       pkg:generic/libkcapi@{version}
supplier   Stephan Mueller
license    BSD-3-Clause OR GPL-2.0-only

rule 1 soname "libkcapi.so.{soversion}"
rule 2 filename "libkcapi.so.{major}.{minor}.{patch}"

accept 1 "libkcapi.so.1" -> -
accept 2 "libkcapi.so.1.4.0" -> 1.4.0
refuse "LIBKCAPI_1.4.0"
