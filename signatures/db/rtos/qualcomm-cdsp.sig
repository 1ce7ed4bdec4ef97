# SPDX-License-Identifier: CC0-1.0
component  qualcomm-cdsp
type       firmware
purl       pkg:generic/qualcomm-cdsp@{version}
supplier   Qualcomm
license    LicenseRef-Proprietary

# firmware of the compute DSP, as its build names the image
rule 1 banner any "QC_IMAGE_VERSION_STRING=CDSP.{any}.{version}{end}"

accept 1 "QC_IMAGE_VERSION_STRING=CDSP.HT.2.6-00698-MAKENA-1\0" -> 2.6-00698-MAKENA-1
refuse "QC_IMAGE_VERSION_STRING=CDSP\0"
