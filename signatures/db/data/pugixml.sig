# SPDX-License-Identifier: CC0-1.0
component  pugixml
type       library
purl       pkg:generic/pugixml@{version}
cpe        cpe:2.3:a:pugixml_project:pugixml:{version}:*:*:*:*:*:*:*
supplier   Arseny Kapoulkine
license    MIT
alias      libpugixml libpugixml1v5

rule 1 soname "libpugixml.so.{soversion}"
rule 2 filename "libpugixml.so.1.{minor}" version "1.{minor}"
rule 3 symbols _ZN4pugi8xml_node8traverseERNS_15xml_tree_walkerE _ZN4pugi12xml_document11load_stringEPKcj

accept 1 "libpugixml.so.1" -> -
accept 2 "libpugixml.so.1.14" -> 1.14
accept 3 "_ZN4pugi8xml_node8traverseERNS_15xml_tree_walkerE _ZN4pugi12xml_document11load_stringEPKcj" -> -
refuse "pugixml"
