# SPDX-License-Identifier: CC0-1.0
component  flatbuffers
type       library
purl       pkg:generic/flatbuffers@{version}
cpe        cpe:2.3:a:google:flatbuffers:{version}:*:*:*:*:*:*:*
supplier   Google
license    Apache-2.0
alias      libflatbuffers

rule 1 soname "libflatbuffers.so.{soversion}"
rule 2 filename "libflatbuffers.so.{major}.{minor}.{patch}"

accept 1 "libflatbuffers.so.2" -> -
accept 2 "libflatbuffers.so.2.0.8" -> 2.0.8
refuse "libflatbuffers.a"
