# SPDX-License-Identifier: CC0-1.0
component  libdivsufsort
type       library
purl       pkg:generic/libdivsufsort@{version}
supplier   Yuta Mori
license    MIT
url        vcs https://github.com/y-256/libdivsufsort

rule 1 soname "libdivsufsort.so.{soversion}"
rule 2 soname "libdivsufsort64.so.{soversion}"
rule 3 getter divsufsort_version string
rule 4 getter divsufsort64_version string
rule 5 symbols divbwt divsufsort inverse_bw_transform

accept 1 "libdivsufsort.so.3" -> -
accept 2 "libdivsufsort64.so.3" -> -
accept 3 "2.0.1" -> 2.0.1
accept 4 "2.0.1" -> 2.0.1
accept 5 "divbwt divsufsort inverse_bw_transform" -> -
refuse "sufcheck: "
