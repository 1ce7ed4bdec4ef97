# SPDX-License-Identifier: CC0-1.0
component  realtek-bluetooth
type       firmware
purl       pkg:generic/realtek-bluetooth@{version}
supplier   Realtek
license    LicenseRef-Proprietary

# a number, which Linux prints in hexadecimal
rule 1 attribute realtek_bt.version "{version}"

accept 1 "0xdfc6d922" -> 0xdfc6d922
refuse "0xdfc6d922"
