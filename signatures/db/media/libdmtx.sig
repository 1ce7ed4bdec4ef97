# SPDX-License-Identifier: CC0-1.0
component  libdmtx
type       library
purl       pkg:generic/libdmtx@{version}
supplier   libdmtx
license    BSD-2-Clause
alias      libdmtx0 libdmtx0b

# 0.7.7 says 0.7.5 of itself
rule 1 soname "libdmtx.so.{soversion}"
rule 2 symbols dmtxByteListHasCapacity dmtxDecodeMatrixRegion dmtxVersion

accept 1 "libdmtx.so.0" -> -
accept 2 "dmtxByteListHasCapacity dmtxDecodeMatrixRegion dmtxVersion" -> -
refuse "0.7.5"
