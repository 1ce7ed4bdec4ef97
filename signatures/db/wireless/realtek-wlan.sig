# SPDX-License-Identifier: CC0-1.0
component  realtek-wlan
type       firmware
purl       pkg:generic/realtek-wlan@{version}
supplier   Realtek
license    LicenseRef-Proprietary

rule 1 attribute realtek_wifi.version "{version}"

accept 1 "0.29.41.3" -> 0.29.41.3
accept 1 "27.2.0" -> 27.2.0
accept 1 "48.0" -> 48.0
refuse "0.29.41.3"
