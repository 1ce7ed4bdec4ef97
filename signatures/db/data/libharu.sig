# SPDX-License-Identifier: CC0-1.0
component  libharu
type       library
purl       pkg:generic/libharu@{version}
supplier   libharu
license    Zlib
alias      libhpdf hpdf

rule 1 soname "libhpdf.so.{soversion}"
rule 2 soname "libhpdf-{soversion}.so"
rule 3 symbols HPDF_GetVersion HPDF_SaveToStream HPDF_New
rule 4 filename "libhpdf-{dotted}.so"
rule 5 getter HPDF_GetVersion string "{dotted}"
rule 6 lone "2.{minor}.{patch}" needs 1,2,3 version "2.{minor}.{patch}"

accept 1 "libhpdf.so.2.4" -> -
accept 2 "libhpdf-2.3.0.so" -> -
accept 3 "HPDF_GetVersion HPDF_SaveToStream HPDF_New" -> -
accept 4 "libhpdf-2.3.0.so" -> 2.3.0
accept 5 "2.3.0" -> 2.3.0
accept 6 "2.3.0" -> 2.3.0
refuse "Haru Free PDF Library 2.3.0"
