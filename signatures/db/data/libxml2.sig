# SPDX-License-Identifier: CC0-1.0
component  libxml2
type       library
purl       pkg:generic/libxml2@{version}
cpe        cpe:2.3:a:xmlsoft:libxml2:{version}:*:*:*:*:*:*:*
supplier   GNOME Project
license    MIT
url        website http://xmlsoft.org
url        vcs https://gitlab.gnome.org/GNOME/libxml2
alias      libxml2-utils xmllint

rule 1 soname "libxml2.so.{soversion}"
rule 2 filename "libxml2.so.{dotted}" >=2.5.0 <2.14.0
rule 3 symbols xmlParseDocument xmlXPathEval xmlNewDoc
rule 4 strings rodata "')' required to finish ATTLIST enumeration" "xmlXPathCompOpEval"
rule 5 filename "bin/xmllint"
rule 6 filename "bin/xmlcatalog"
rule 7 strings rodata "xmlParseInternalSubset: error detected in Markup declaration\n"
# Since 2.14 the SONAME is 16 and the file name is again the version with its first number replaced.
rule 8 filename "libxml2.so.16.{d}.{d}" >=2.14.0
rule 9 getter xmlParserVersion &[0]string "{major1}{minor2}{patch2}"
rule 10 getter xmlParserVersion &[0]string "{major1}{minor2}{patch2}-GIT{any}"
# LIBXML_VERSION_STRING
rule 11 lone "2{minor2}{patch2}" needs 3,4,7,12 version "2.{minor}.{patch}" >=2.5.0 <2.16
# of the table of errors
rule 12 strings rodata "conditional section INCLUDE or IGNORE keyword expected" "PEReference: forbidden within markup decl in internal subset"
accept 1 "libxml2.so.2" -> -
accept 2 "libxml2.so.2.9.14" -> 2.9.14
accept 3 "xmlParseDocument xmlXPathEval xmlNewDoc" -> -
accept 4 "')' required to finish ATTLIST enumeration\nxmlXPathCompOpEval" -> -
accept 5 "usr/bin/xmllint" -> -
accept 6 "usr/bin/xmlcatalog" -> -
accept 7 "xmlParseInternalSubset: error detected in Markup declaration\n" -> -
accept 8 "libxml2.so.16.0.5" -> -
accept 9 "20914" -> 2.9.14
accept 10 "20911-GITv2.9.11" -> 2.9.11
accept 11 "20914" -> 2.9.14
accept 12 "conditional section INCLUDE or IGNORE keyword expected\0PEReference: forbidden within markup decl in internal subset" -> -
refuse "using libxml %s, libxslt %s and libexslt %s\n"
refuse "Libxml2 2.9.14"
