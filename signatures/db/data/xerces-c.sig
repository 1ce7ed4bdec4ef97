# SPDX-License-Identifier: CC0-1.0
component  xerces-c
type       library
purl       pkg:generic/xerces-c@{version}
cpe        cpe:2.3:a:apache:xerces-c\+\+:{version}:*:*:*:*:*:*:*
supplier   Apache Software Foundation
license    Apache-2.0
url        website https://xerces.apache.org/xerces-c/
url        vcs https://github.com/apache/xerces-c
alias      libxerces-c libxerces-c3.2 xerces

rule 1 soname "libxerces-c-{d}.{d}.so"
rule 2 soname "libxerces-c-3.2.so" >=3.2.0 <3.3.0
rule 3 symbols _ZN11xercesc_3_216XMLPlatformUtils10closeMutexEPvPNS_13MemoryManagerE _ZN11xercesc_3_211EmptyStackException >=3.2.0 <3.3.0

accept 1 "libxerces-c-3.1.so" -> -
accept 2 "libxerces-c-3.2.so" -> -
accept 3 "_ZN11xercesc_3_216XMLPlatformUtils10closeMutexEPvPNS_13MemoryManagerE _ZN11xercesc_3_211EmptyStackException" -> -
refuse "org.apache.xerces.parsers.SAXParser"
