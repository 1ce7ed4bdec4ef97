# SPDX-License-Identifier: CC0-1.0
component  pmdk
type       library
purl       pkg:generic/pmdk@{version}
supplier   Intel Corporation
license    BSD-3-Clause
url        website https://pmem.io/pmdk/
url        vcs https://github.com/pmem/pmdk
alias      libpmem libpmem1 libpmem2

rule 1 soname "libpmem.so.{soversion}"
rule 2 banner rodata "src version: {dotted}{end}" needs 1
rule 3 symbols pmem_deep_persist pmem_has_auto_flush pmem_memmove_nodrain

accept 1 "libpmem.so.1" -> -
accept 2 "src version: 1.12.1" -> 1.12.1
accept 3 "pmem_deep_persist pmem_has_auto_flush pmem_memmove_nodrain" -> -
refuse "src version: 1.12.1 of it"
