# SPDX-License-Identifier: CC0-1.0
component  gecko-bootloader
type       firmware
purl       pkg:generic/gecko-bootloader@{version}
supplier   Silicon Labs
license    LicenseRef-Proprietary

# the last number is the customer's
rule 1 attribute gbl.bootloader "{major}.{minor}.{patch}" version "{major}.{minor}"

accept 1 "2.3.1" -> 2.3
refuse "2.3.1"
