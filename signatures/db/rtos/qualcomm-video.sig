# SPDX-License-Identifier: CC0-1.0
component  qualcomm-video
type       firmware
purl       pkg:generic/qualcomm-video@{version}
supplier   Qualcomm
license    LicenseRef-Proprietary

# firmware of the video codec, as its build names the image
rule 1 banner any "QC_IMAGE_VERSION_STRING=VIDEO.{any}.{version}{end}"

accept 1 "QC_IMAGE_VERSION_STRING=VIDEO.VE.5.4-00053-PROD-1\0" -> 5.4-00053-PROD-1
refuse "QC_IMAGE_VERSION_STRING=VIDEO\0"
