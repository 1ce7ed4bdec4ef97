# SPDX-License-Identifier: CC0-1.0
component  libpciaccess
type       library
purl       pkg:generic/libpciaccess@{version}
supplier   X.Org Foundation
license    MIT
url        website https://www.x.org/
url        vcs https://gitlab.freedesktop.org/xorg/lib/libpciaccess
alias      libpciaccess0

rule 1 soname "libpciaccess.so.{soversion}"
rule 2 symbols pci_device_vgaarb_set_target pci_device_get_agp_info pci_system_cleanup

accept 1 "libpciaccess.so.0" -> -
accept 2 "pci_device_vgaarb_set_target pci_device_get_agp_info pci_system_cleanup" -> -
refuse "/usr/share/hwdata/pci.ids"
