# SPDX-License-Identifier: CC0-1.0
component  bdwgc
type       library
purl       pkg:generic/bdwgc@{version}
cpe        cpe:2.3:a:bdwgc_project:bdwgc:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:boehm-demers-weiser:garbage_collector:{version}:*:*:*:*:*:*:*
supplier   Boehm GC
license    MIT
alias      libgc libgc1

rule 1 soname "libgc.so.{soversion}"
rule 2 soname "libgccpp.so.{soversion}"
rule 3 soname "libgctba.so.{soversion}"
rule 4 symbols GC_abort_on_oom GC_incremental_protection_needs GC_init_finalized_malloc
rule 5 getter GC_get_version hex:MNNPP

accept 1 "libgc.so.1" -> -
accept 2 "libgccpp.so.1" -> -
accept 3 "libgctba.so.1" -> -
accept 4 "GC_abort_on_oom GC_incremental_protection_needs GC_init_finalized_malloc" -> -
accept 5 "0x80202" -> 8.2.2
refuse "GC Warning: "
