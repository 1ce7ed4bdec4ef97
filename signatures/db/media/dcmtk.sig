# SPDX-License-Identifier: CC0-1.0
component  dcmtk
type       library
purl       pkg:generic/dcmtk@{version}
cpe        cpe:2.3:a:offis:dcmtk:{version}:*:*:*:*:*:*:*
supplier   OFFIS e.V.
license    BSD-3-Clause
alias      libdcmtk

rule 1 banner rodata "$dcmtk: {word} v{version} {d}-{d}-{d} $"
rule 2 soname "libdcmdata.so.{soversion}"
rule 3 soname "libdcmnet.so.{soversion}"
rule 4 soname "libofstd.so.{soversion}"
rule 5 soname "libdcmimgle.so.{soversion}"
rule 6 soname "liboflog.so.{soversion}"
rule 7 strings rodata "$dcmtk: "

accept 1 "$dcmtk: storescp v3.6.7 2022-04-22 $" -> 3.6.7
accept 2 "libdcmdata.so.17" -> -
accept 3 "libdcmnet.so.17" -> -
accept 4 "libofstd.so.17" -> -
accept 5 "libdcmimgle.so.17" -> -
accept 6 "liboflog.so.17" -> -
accept 7 "$dcmtk: " -> -
refuse "OFFIS_DCMTK_367"
refuse "dcmtk storescp v3.6.7"
