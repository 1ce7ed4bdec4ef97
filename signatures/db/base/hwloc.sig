# SPDX-License-Identifier: CC0-1.0
component  hwloc
type       library
purl       pkg:generic/hwloc@{version}
cpe        cpe:2.3:a:open-mpi:hwloc:{version}:*:*:*:*:*:*:*
supplier   Open MPI project
license    BSD-3-Clause
url        website https://www.open-mpi.org/projects/hwloc/
url        vcs https://github.com/open-mpi/hwloc
alias      libhwloc

rule 1 soname "libhwloc.so.{soversion}"
rule 2 strings rodata "* hwloc %s received invalid information from the operating system.\n"
rule 3 lone "{major1}.{minor}.{patch}" needs 2 <10.0
rule 4 symbols hwloc_topology_init hwloc_topology_load hwloc_get_api_version
rule 5 strings rodata "%s compiled for hwloc API 0x%x but running on library API 0x%x.\n"
rule 6 lone "{major1}.{minor}.{patch}" needs 5 <10.0
accept 1 "libhwloc.so.15" -> -
accept 2 "* hwloc %s received invalid information from the operating system.\n" -> -
accept 3 "2.9.0" -> 2.9.0
accept 4 "hwloc_topology_init hwloc_topology_load hwloc_get_api_version" -> -
accept 5 "%s compiled for hwloc API 0x%x but running on library API 0x%x.\nYou may need" -> -
accept 6 "2.12.0" -> 2.12.0
refuse "* hwloc 2.9.0 received invalid information from the operating system."
