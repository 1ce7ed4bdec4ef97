# SPDX-License-Identifier: CC0-1.0
component  nordic-softdevice
type       firmware
purl       pkg:generic/nordic-softdevice@{version}
supplier   Nordic Semiconductor
license    LicenseRef-Proprietary
alias      softdevice s110 s112 s113 s130 s132 s140

rule 1 attribute nrf_softdevice.version "{version}"

accept 1 "7.0.1" -> 7.0.1
refuse "7.0.1"
