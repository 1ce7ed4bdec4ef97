# SPDX-License-Identifier: CC0-1.0
component  orthanc
type       application
purl       pkg:generic/orthanc@{version}
cpe        cpe:2.3:a:orthanc-server:orthanc:{version}:*:*:*:*:*:*:*
supplier   Orthanc project
license    GPL-3.0-or-later

rule 1 banner rodata "{start}Orthanc {version} - PS 3.15"
rule 2 soname "libOrthancFramework.so.{soversion}"
rule 3 filename "libOrthancFramework.so.{major}.{minor}.{patch}"

accept 1 "Orthanc 1.12.7 - PS 3.15-2008 Table E.1-1" -> 1.12.7
accept 2 "libOrthancFramework.so.1" -> -
accept 3 "libOrthancFramework.so.1.12.7" -> 1.12.7
refuse "Orthanc 1.12.7"
