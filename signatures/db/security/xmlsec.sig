# SPDX-License-Identifier: CC0-1.0
component  xmlsec
type       library
purl       pkg:generic/xmlsec@{version}
cpe        cpe:2.3:a:aleksey:xml_security_library:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:xmlsec_project:xmlsec:{version}:*:*:*:*:*:*:*
supplier   Aleksey Sanin
license    MIT
url        website https://www.aleksey.com/xmlsec/
url        vcs https://github.com/lsh123/xmlsec
alias      libxmlsec1 xmlsec1

rule 1 soname "libxmlsec1.so.{soversion}"
rule 2 soname "libxmlsec1-openssl.so.{soversion}"
rule 3 filename "libxmlsec1.so.{major}.{minor}.{patch}" >=1.2.0
rule 4 symbols xmlSecKeyDataIdListDebugDump xmlSecPtrListDebugDump xmlSecBufferGetSize
rule 5 filename "libxmlsec1-gcrypt.so.{major}.{minor}.{patch}" >=1.2.0
rule 6 filename "libxmlsec1-gnutls.so.{major}.{minor}.{patch}" >=1.2.0
rule 7 filename "libxmlsec1-nss.so.{major}.{minor}.{patch}" >=1.2.0
rule 8 filename "libxmlsec1-openssl.so.{major}.{minor}.{patch}" >=1.2.0

accept 1 "libxmlsec1.so.1" -> -
accept 2 "libxmlsec1-openssl.so.1" -> -
accept 3 "libxmlsec1.so.1.2.37" -> 1.2.37
accept 4 "xmlSecKeyDataIdListDebugDump xmlSecPtrListDebugDump xmlSecBufferGetSize" -> -
accept 5 "libxmlsec1-gcrypt.so.1.2.37" -> 1.2.37
accept 6 "libxmlsec1-gnutls.so.1.2.37" -> 1.2.37
accept 7 "libxmlsec1-nss.so.1.2.37" -> 1.2.37
accept 8 "libxmlsec1-openssl.so.1.2.41" -> 1.2.41
refuse "http://www.aleksey.com/xmlsec/2002"
