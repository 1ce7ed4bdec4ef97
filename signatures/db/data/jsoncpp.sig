# SPDX-License-Identifier: CC0-1.0
component  jsoncpp
type       library
purl       pkg:generic/jsoncpp@{version}
cpe        cpe:2.3:a:jsoncpp_project:jsoncpp:{version}:*:*:*:*:*:*:*
supplier   Baptiste Lepilleur and the JsonCpp authors
license    MIT
url        vcs https://github.com/open-source-parsers/jsoncpp
alias      libjsoncpp libjsoncpp25 libjsoncpp26

rule 1 soname "libjsoncpp.so.{soversion}"
rule 2 filename "libjsoncpp.so.{major}.{minor}.{patch}" >=1.0
rule 3 symbols _ZN4Json10FastWriter20dropNullPlaceholdersEv _ZN4Json11OurFeatures3allEv _ZN4Json17CharReaderBuilder11setDefaultsEPNS_5ValueE

accept 1 "libjsoncpp.so.26" -> -
accept 2 "libjsoncpp.so.1.9.6" -> 1.9.6
accept 3 "_ZN4Json10FastWriter20dropNullPlaceholdersEv _ZN4Json11OurFeatures3allEv _ZN4Json17CharReaderBuilder11setDefaultsEPNS_5ValueE" -> -
refuse "Json::Value"
