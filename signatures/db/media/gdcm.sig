# SPDX-License-Identifier: CC0-1.0
component  gdcm
type       library
purl       pkg:generic/gdcm@{version}
supplier   Grassroots DICOM
license    BSD-3-Clause
alias      libgdcm libgdcm3.0

rule 1 filename "libgdcm{any}.so.{dotted}" >=2.0.0
rule 2 soname "libgdcm{any}.so.{soversion}"
rule 3 symbols _ZN4gdcm7Version10GetVersionEv _ZN4gdcm7Version15GetMajorVersionEv
rule 4 lone "3.{minor}.{patch}" needs 3 version "3.{minor}.{patch}"

accept 1 "libgdcmCommon.so.3.0.21" -> 3.0.21
accept 2 "libgdcmMSFF.so.3.0" -> -
accept 3 "_ZN4gdcm7Version10GetVersionEv _ZN4gdcm7Version15GetMajorVersionEv" -> -
accept 4 "3.0.21" -> 3.0.21
refuse "GDCM 3.0.21"
