# SPDX-License-Identifier: CC0-1.0
component  mediatek-wlan
type       firmware
purl       pkg:generic/mediatek-wlan@{version}
supplier   MediaTek
license    LicenseRef-Proprietary

# it has no other version than the time when it was built, which Linux prints
rule 1 attribute mtk_wifi.date "{version}"

accept 1 "20220929104145" -> 20220929104145
refuse "20220929104145"
