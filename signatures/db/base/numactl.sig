# SPDX-License-Identifier: CC0-1.0
component  numactl
type       library
purl       pkg:generic/numactl@{version}
supplier   numactl project
license    LGPL-2.1-only AND GPL-2.0-only
url        vcs https://github.com/numactl/numactl
alias      libnuma libnuma1

rule 1 soname "libnuma.so.{soversion}"
rule 2 symbols numa_bitmask_equal numa_sched_getaffinity numa_interleave_memory
rule 3 strings rodata "usage: numactl [--all | -a] [--balancing | -b]"
rule 4 lone "2.0.{patch}" needs 3 version "2.0.{patch}"

accept 1 "libnuma.so.1" -> -
accept 2 "numa_bitmask_equal numa_sched_getaffinity numa_interleave_memory" -> -
accept 3 "usage: numactl [--all | -a] [--balancing | -b]\n" -> -
accept 4 "2.0.19" -> 2.0.19
refuse "libnuma: Warning:"
