# SPDX-License-Identifier: CC0-1.0
component  libnvme
type       library
purl       pkg:generic/libnvme@{version}
supplier   linux-nvme project
license    LGPL-2.1-or-later
url        vcs https://github.com/linux-nvme/libnvme
alias      libnvme1

rule 1 soname "libnvme.so.{soversion}"
rule 2 soname "libnvme-mi.so.{soversion}"
rule 3 banner rodata "@(#)libnvme {dotted}{end}"
rule 4 symbols nvme_scan_topology nvmf_add_ctrl nvme_subsystem_for_each_ctrl

accept 1 "libnvme.so.1" -> -
accept 2 "libnvme-mi.so.1" -> -
accept 3 "@(#)libnvme 1.3" -> 1.3
accept 4 "nvme_scan_topology nvmf_add_ctrl nvme_subsystem_for_each_ctrl" -> -
refuse "LIBNVME_1_3"
