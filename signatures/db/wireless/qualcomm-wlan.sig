# SPDX-License-Identifier: CC0-1.0
component  qualcomm-wlan
type       firmware
purl       pkg:generic/qualcomm-wlan@{version}
supplier   Qualcomm
license    LicenseRef-Proprietary

# firmware of the Wi-Fi processor, as its build names the image
rule 1 banner any "QC_IMAGE_VERSION_STRING=WLAN.{any}.{version}{end}"
rule 2 attribute ath_ie.version "WLAN.{any}.{version}"
rule 3 attribute ath_ie.version "{version}"

accept 1 "QC_IMAGE_VERSION_STRING=WLAN.HK.2.9.0.1-02146-QCAHKSWPL_SILICONZ-1\0" -> 2.9.0.1-02146-QCAHKSWPL_SILICONZ-1
accept 2 "WLAN.RM.2.0-00180-QCARMSWPZ-1" -> 2.0-00180-QCARMSWPZ-1
accept 3 "10.4-3.6-00140" -> 10.4-3.6-00140
refuse "QC_IMAGE_VERSION_STRING=WLAN\0"
