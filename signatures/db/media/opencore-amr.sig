# SPDX-License-Identifier: CC0-1.0
component  opencore-amr
type       library
purl       pkg:generic/opencore-amr@{version}
supplier   opencore-amr project
license    Apache-2.0
alias      libopencore-amrnb libopencore-amrwb

# No file of it says the version.
rule 1 soname "libopencore-amrnb.so.{soversion}"
rule 2 soname "libopencore-amrwb.so.{soversion}"

accept 1 "libopencore-amrnb.so.0" -> -
accept 2 "libopencore-amrwb.so.0" -> -
refuse "libopencore-amrnb.a"
