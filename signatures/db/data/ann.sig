# SPDX-License-Identifier: CC0-1.0
component  ann
type       library
purl       pkg:generic/ann@{version}
supplier   David M. Mount
license    LGPL-2.1-or-later
url        website https://www.cs.umd.edu/~mount/ANN/
alias      libann libann0

rule 1 soname "libann.so.{soversion}"
rule 2 symbols _Z10annPrintPtPdiRSo _Z11annBnds2BoxRK11ANNorthRectiiP16ANNorthHalfSpaceRS_
rule 3 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 1,2

accept 1 "libann.so.0" -> -
accept 2 "_Z10annPrintPtPdiRSo _Z11annBnds2BoxRK11ANNorthRectiiP16ANNorthHalfSpaceRS_" -> -
accept 3 "1.1.2" -> 1.1.2
refuse "ANN Version 1.1.2"
