# SPDX-License-Identifier: CC0-1.0
component  netusb
type       library
purl       pkg:generic/netusb@{version}
cpe        cpe:2.3:a:kcodes:netusb:{version}:*:*:*:*:*:*:*
supplier   KCodes
license    LicenseRef-Proprietary

# Two of the descriptions in the .modinfo section of the module name it and its version.
rule 1 strings rodata "description=NetUSB module for Linux"
rule 2 banner rodata "{start}description={dotted} " needs 1

accept 1 "description=NetUSB module for Linux" -> -
accept 2 "description=1.02.66 TL-WDR3600 v1 7437" -> 1.02.66
refuse "description=1.02.66 TL-WDR3600 v1 7437"
refuse "NetUSB module for Linux 2.6 from KCodes."
