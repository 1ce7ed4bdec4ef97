# SPDX-License-Identifier: CC0-1.0
component  mxml
type       library
purl       pkg:generic/mxml@{version}
cpe        cpe:2.3:a:msweet:mini-xml:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:mini-xml_project:mini-xml:{version}:*:*:*:*:*:*:*
supplier   Michael R Sweet
license    Apache-2.0
url        website https://www.msweet.org/mxml/
url        vcs https://github.com/michaelrsweet/mxml
alias      libmxml libmxml1 mini-xml

rule 1 soname "libmxml.so.{soversion}"
rule 2 soname "libmxml4.so.{soversion}"
rule 3 symbols mxmlSAXLoadFd mxmlElementSetAttr mxmlEntityRemoveCallback

accept 1 "libmxml.so.1" -> -
accept 2 "libmxml4.so.2" -> -
accept 3 "mxmlSAXLoadFd mxmlElementSetAttr mxmlEntityRemoveCallback" -> -
refuse "mxml: cannot load"
