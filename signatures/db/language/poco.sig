# SPDX-License-Identifier: CC0-1.0
component  poco
type       library
purl       pkg:generic/poco@{version}
cpe        cpe:2.3:a:pocoproject:poco:{version}:*:*:*:*:*:*:*
supplier   Applied Informatics
license    BSL-1.0
url        website https://pocoproject.org/
url        vcs https://github.com/pocoproject/poco
alias      libpocofoundation libpoconet libpocoutil

rule 1 soname "libPocoFoundation.so.{soversion}"
rule 2 soname "libPocoNet.so.{soversion}"
rule 3 soname "libPocoUtil.so.{soversion}"
rule 4 soname "libPocoJSON.so.{soversion}"
rule 5 soname "libPocoXML.so.{soversion}"
rule 6 symbols _ZN4Poco4UUID11fromNetworkEv _ZN4Poco4UUID9toNetworkEv _ZN4Poco4UUID4x500Ev
rule 7 getter _ZN4Poco11Environment14libraryVersionEv hex:MNNPP__
rule 8 soname "libPoco{word}.so.{soversion}"

accept 1 "libPocoFoundation.so.100" -> -
accept 2 "libPocoNet.so.100" -> -
accept 3 "libPocoUtil.so.100" -> -
accept 4 "libPocoJSON.so.100" -> -
accept 5 "libPocoXML.so.100" -> -
accept 6 "_ZN4Poco4UUID11fromNetworkEv _ZN4Poco4UUID9toNetworkEv _ZN4Poco4UUID4x500Ev" -> -
accept 7 "0x10d0000" -> 1.13.0
accept 8 "libPocoActiveRecord.so.100" -> -
refuse "Poco::Net"
