# SPDX-License-Identifier: CC0-1.0
component  expat
type       library
purl       pkg:generic/expat@{version}
cpe        cpe:2.3:a:libexpat_project:libexpat:{version}:*:*:*:*:*:*:*
supplier   Expat development team
license    MIT
url        website https://libexpat.github.io/
url        vcs https://github.com/libexpat/libexpat
alias      libexpat libexpatw libexpat1 xmlwf

rule 1 banner rodata "{start}expat_{version}{end}"
rule 2 soname "libexpat.so.{soversion}"
rule 3 soname "libexpatw.so.{soversion}"
rule 4 symbols XML_ParserCreateNS XML_ExpatVersion XML_SetElementHandler
rule 5 filename "bin/xmlwf"
rule 6 strings rodata "EXPAT_ENTROPY_DEBUG"
rule 7 getter XML_ExpatVersion string "expat_{version}"
accept 1 "expat_2.8.3" -> 2.8.3
accept 2 "libexpat.so.1" -> -
accept 3 "libexpatw.so.1" -> -
accept 4 "XML_ParserCreateNS XML_ExpatVersion XML_SetElementHandler" -> -
accept 5 "usr/bin/xmlwf" -> -
accept 6 "EXPAT_ENTROPY_DEBUG" -> -
accept 7 "expat_2.5.0" -> 2.5.0
refuse "expat/2.5.0"
refuse "requested feature requires XML_DTD support in Expat"
