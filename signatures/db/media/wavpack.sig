# SPDX-License-Identifier: CC0-1.0
component  wavpack
type       library
purl       pkg:generic/wavpack@{version}
cpe        cpe:2.3:a:wavpack:wavpack:{version}:*:*:*:*:*:*:*
supplier   David Bryant
license    BSD-3-Clause
alias      libwavpack

rule 1 soname "libwavpack.so.{soversion}"
rule 2 getter WavpackGetLibraryVersionString string

accept 1 "libwavpack.so.1" -> -
accept 2 "5.8.1" -> 5.8.1
refuse "libwavpack.a"
