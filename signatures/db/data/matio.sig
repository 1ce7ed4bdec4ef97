# SPDX-License-Identifier: CC0-1.0
component  matio
type       library
purl       pkg:generic/matio@{version}
cpe        cpe:2.3:a:matio_project:matio:{version}:*:*:*:*:*:*:*
supplier   matio
license    BSD-2-Clause
alias      libmatio libmatio11 libmatio13

rule 1 soname "libmatio.so.{soversion}"
rule 2 symbols Mat_CalcSubscripts2 Mat_CreateVer Mat_GetLibraryVersion
rule 3 getter Mat_GetLibraryVersion args:3

accept 1 "libmatio.so.11" -> -
accept 2 "Mat_CalcSubscripts2 Mat_CreateVer Mat_GetLibraryVersion" -> -
accept 3 "1.5.23" -> 1.5.23
refuse "MATLAB 5.0 MAT-file"
