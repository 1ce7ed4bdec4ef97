# SPDX-License-Identifier: CC0-1.0
component  tinyxml
type       library
purl       pkg:generic/tinyxml@{version}
cpe        cpe:2.3:a:tinyxml_project:tinyxml:{version}:*:*:*:*:*:*:*
supplier   Lee Thomason
license    Zlib
url        website https://sourceforge.net/projects/tinyxml/
alias      libtinyxml libtinyxml2.6.2v5

rule 1 soname "libtinyxml.so.{dotted}"
rule 2 strings rodata "Error when TiXmlDocument added to document, because TiXmlDocument can only be at the root."

accept 1 "libtinyxml.so.2.6.2" -> 2.6.2
accept 2 "Error when TiXmlDocument added to document, because TiXmlDocument can only be at the root." -> -
refuse "libtinyxml2.so.9"
