# SPDX-License-Identifier: CC0-1.0
component  pciutils
type       application
purl       pkg:generic/pciutils@{version}
supplier   Martin Mares
license    GPL-2.0-or-later
url        website https://mj.ucw.cz/sw/pciutils/
url        vcs https://github.com/pciutils/pciutils
alias      libpci lspci

rule 1 banner rodata "{start}lspci version {dotted}{end}"
rule 2 banner rodata "{start}setpci version {dotted}{end}"
rule 3 soname "libpci.so.3"
rule 4 filename "libpci.so.{major}.{minor}.{patch}"
rule 5 symbols pci_alloc pci_scan_bus pci_lookup_name pci_filter_init
rule 6 strings rodata "Usage: lspci [<switches>]"
rule 7 strings rodata "Usage: setpci [<options>]"
rule 8 filename "pcilmr"
accept 1 "\0lspci version 3.9.0\0" -> 3.9.0
accept 2 "\0setpci version 3.9.0\0" -> 3.9.0
accept 3 "libpci.so.3" -> -
accept 4 "libpci.so.3.13.0" -> 3.13.0
accept 5 "pci_alloc pci_scan_bus pci_lookup_name pci_filter_init" -> -
accept 6 "Usage: lspci [<switches>]" -> -
accept 7 "Usage: setpci [<options>]" -> -
accept 8 "pcilmr" -> -
refuse "lspci -k"
