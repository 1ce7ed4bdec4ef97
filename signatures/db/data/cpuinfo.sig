# SPDX-License-Identifier: CC0-1.0
component  cpuinfo
type       library
purl       pkg:generic/cpuinfo@{version}
supplier   PyTorch project
license    BSD-2-Clause
url        vcs https://github.com/pytorch/cpuinfo
alias      libcpuinfo libcpuinfo0

rule 1 soname "libcpuinfo.so.{soversion}"
rule 2 symbols cpuinfo_initialize cpuinfo_get_current_uarch_index cpuinfo_get_l1d_caches

accept 1 "libcpuinfo.so.0" -> -
accept 2 "cpuinfo_get_current_uarch_index cpuinfo_get_l1d_caches cpuinfo_initialize" -> -
refuse "/proc/cpuinfo"
