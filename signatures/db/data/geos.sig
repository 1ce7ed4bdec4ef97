# SPDX-License-Identifier: CC0-1.0
component  geos
type       library
purl       pkg:generic/geos@{version}
supplier   OSGeo
license    LGPL-2.1-or-later
alias      libgeos libgeos-c1 libgeos-c1v5

rule 1 banner rodata "{start}{dotted}-CAPI-{soversion}{end}" needs 3
rule 2 filename "libgeos.so.{dotted}" >=3.0.0
rule 3 soname "libgeos_c.so.{soversion}"
rule 4 soname "libgeos.so.{soversion}"
rule 5 symbols GEOSPreparedCovers_r GEOSBufferParams_create_r GEOSBoundary

accept 1 "3.13.1-CAPI-1.19.2" -> 3.13.1
accept 2 "libgeos.so.3.11.1" -> 3.11.1
accept 3 "libgeos_c.so.1" -> -
accept 4 "libgeos.so.3.13.1" -> -
accept 5 "GEOSPreparedCovers_r GEOSBufferParams_create_r GEOSBoundary" -> -
refuse "3.13.1-CAPI-1.19.2"
