# SPDX-License-Identifier: CC0-1.0
component  slof
type       firmware
purl       pkg:generic/slof@{version}
supplier   SLOF project
license    BSD-3-Clause
url        vcs https://gitlab.com/slof/slof
alias      qemu-slof

rule 1 strings rodata "SLOF_bm_allocator_init" "SLOF_alloc_mem_aligned"
rule 2 banner any "FW Version = release {version}" needs 1

accept 1 "SLOF_alloc_mem_aligned\0SLOF_bm_allocator_init\0" -> -
accept 2 " FW Version = release 20230918\0" -> 20230918
refuse "FW Version = 1.2.3"
