# SPDX-License-Identifier: CC0-1.0
component  tinyxml2
type       library
purl       pkg:generic/tinyxml2@{version}
cpe        cpe:2.3:a:tinyxml2_project:tinyxml2:{version}:*:*:*:*:*:*:*
supplier   Lee Thomason
license    Zlib
url        website http://www.grinninglizard.com/tinyxml2/
url        vcs https://github.com/leethomason/tinyxml2
alias      libtinyxml2

rule 1 soname "libtinyxml2.so.{soversion}"
rule 2 filename "libtinyxml2.so.{major}.{minor}.{patch}" >=1.0
rule 3 symbols _ZN8tinyxml211XMLDocument5ClearEv _ZN8tinyxml210XMLPrinter11PushUnknownEPKc

accept 1 "libtinyxml2.so.11" -> -
accept 2 "libtinyxml2.so.11.0.0" -> 11.0.0
accept 3 "_ZN8tinyxml211XMLDocument5ClearEv _ZN8tinyxml210XMLPrinter11PushUnknownEPKc" -> -
refuse "XML_ERROR_MISMATCHED_ELEMENT"
