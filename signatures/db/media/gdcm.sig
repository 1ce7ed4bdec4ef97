# SPDX-License-Identifier: CC0-1.0
component  gdcm
type       library
purl       pkg:generic/gdcm@{version}
cpe        cpe:2.3:a:malaterre:grassroots_dicom:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:grassroots_dicom_project:grassroots_dicom:{version}:*:*:*:*:*:*:*
supplier   Mathieu Malaterre
license    BSD-3-Clause
alias      libgdcm libgdcm3.0

rule 1 soname "libgdcmMSFF.so.{soversion}"
rule 2 soname "libgdcmDICT.so.{soversion}"
rule 3 soname "libgdcmCommon.so.{soversion}"
rule 4 filename "libgdcmMSFF.so.{major}.{minor}.{patch}"
rule 5 filename "libgdcmDICT.so.{major}.{minor}.{patch}"
rule 6 filename "libgdcmCommon.so.{major}.{minor}.{patch}"
rule 7 soname "libgdcm{word}.so.{soversion}"
rule 8 filename "libgdcm{word}.so.{major}.{minor}.{patch}" >=2.0

accept 1 "libgdcmMSFF.so.3.0" -> -
accept 2 "libgdcmDICT.so.3.0" -> -
accept 3 "libgdcmCommon.so.3.0" -> -
accept 4 "libgdcmMSFF.so.3.0.21" -> 3.0.21
accept 5 "libgdcmDICT.so.3.0.21" -> 3.0.21
accept 6 "libgdcmCommon.so.3.0.21" -> 3.0.21
accept 7 "libgdcmIOD.so.3.0" -> -
accept 8 "libgdcmIOD.so.3.0.21" -> 3.0.21
refuse "libgdcmMSFF.a"
