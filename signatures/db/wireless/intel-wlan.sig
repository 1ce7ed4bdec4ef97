# SPDX-License-Identifier: CC0-1.0
component  intel-wlan
type       firmware
purl       pkg:generic/intel-wlan@{version}
supplier   Intel
license    LicenseRef-Proprietary

rule 1 attribute iwlwifi.version "{version}"

accept 1 "77.2753b721" -> 77.2753b721
accept 1 "18.168.6.1" -> 18.168.6.1
refuse "77.2753b721"
