# SPDX-License-Identifier: CC0-1.0
component  pugixml
type       library
purl       pkg:generic/pugixml@{version}
supplier   Arseny Kapoulkine
license    MIT
alias      libpugixml

rule 1 soname "libpugixml.so.{soversion}"
rule 2 filename "libpugixml.so.{major}.{minor}"

accept 1 "libpugixml.so.1" -> -
accept 2 "libpugixml.so.1.14" -> 1.14
refuse "libpugixml.a"
