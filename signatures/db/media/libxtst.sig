# SPDX-License-Identifier: CC0-1.0
component  libxtst
type       library
purl       pkg:generic/libxtst@{version}
cpe        cpe:2.3:a:x.org:libxtst:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:x:libxtst:{version}:*:*:*:*:*:*:*
supplier   X.Org Foundation
license    MIT-open-group
alias      libxtst6

rule 1 soname "libXtst.so.{soversion}"
rule 2 symbols XRecordAllocRange XTestCompareCurrentCursorWithWindow XTestCompareCursorWithWindow

accept 1 "libXtst.so.6" -> -
accept 2 "XRecordAllocRange XTestCompareCurrentCursorWithWindow XTestCompareCursorWithWindow" -> -
refuse "XTEST"
