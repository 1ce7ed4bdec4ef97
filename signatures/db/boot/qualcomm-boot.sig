# SPDX-License-Identifier: CC0-1.0
component  qualcomm-boot
type       firmware
purl       pkg:generic/qualcomm-boot@{version}
supplier   Qualcomm
license    LicenseRef-Proprietary

# the boot loader (SBL, XBL), as its build names the image
rule 1 banner any "QC_IMAGE_VERSION_STRING=BOOT.{any}.{version}{end}"

accept 1 "QC_IMAGE_VERSION_STRING=BOOT.BF.3.3-00214\0" -> 3.3-00214
refuse "QC_IMAGE_VERSION_STRING=BOOT\0"
