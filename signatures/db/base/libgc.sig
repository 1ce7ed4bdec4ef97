# SPDX-License-Identifier: CC0-1.0
component  libgc
type       library
purl       pkg:generic/libgc@{version}
supplier   Hans-J. Boehm
license    MIT
alias      bdwgc

rule 1 soname "libgc.so.{soversion}"
rule 2 soname "libgccpp.so.{soversion}"
rule 3 getter GC_get_version hex:MNNPP

accept 1 "libgc.so.1" -> -
accept 2 "libgccpp.so.1" -> -
accept 3 "0x80208" -> 8.2.8
refuse "libgcc_s.so.1"
