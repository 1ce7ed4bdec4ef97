# SPDX-License-Identifier: CC0-1.0
component  qualcomm-wlan
type       firmware
purl       pkg:generic/qualcomm-wlan@{version}
supplier   Qualcomm
license    LicenseRef-Proprietary

# firmware of the Wi-Fi processor, as its build names the image
rule 1 banner any "QC_IMAGE_VERSION_STRING=WLAN.{any}.{version}{end}"

accept 1 "QC_IMAGE_VERSION_STRING=WLAN.HK.2.9.0.1-02146-QCAHKSWPL_SILICONZ-1\0" -> 2.9.0.1-02146-QCAHKSWPL_SILICONZ-1
refuse "QC_IMAGE_VERSION_STRING=WLAN\0"
