# SPDX-License-Identifier: CC0-1.0
component  dtc
type       application
purl       pkg:generic/dtc@{version}
supplier   David Gibson
license    GPL-2.0-or-later AND BSD-2-Clause
url        website https://git.kernel.org/cgit/utils/dtc/dtc.git
url        vcs https://git.kernel.org/pub/scm/utils/dtc/dtc.git
alias      libfdt libfdt1 device-tree-compiler fdtdump fdtget fdtput fdtoverlay

# no soname rule: fdtget and fdtput link the library of the same release and say the version
rule 1 banner rodata "{start}DTC {dotted}{end}"
rule 2 filename "libfdt.so.{dotted}" >=1.4
rule 3 filename "libfdt-{dotted}.so" >=1.2
rule 4 symbols fdt_node_check_compatible fdt_getprop fdt_path_offset_namelen

accept 1 "DTC 1.7.2" -> 1.7.2
accept 2 "libfdt.so.1.7.2" -> 1.7.2
accept 3 "libfdt-1.6.1.so" -> 1.6.1
accept 4 "fdt_node_check_compatible fdt_getprop fdt_path_offset_namelen" -> -
refuse "DTC not found"
