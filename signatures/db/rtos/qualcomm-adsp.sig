# SPDX-License-Identifier: CC0-1.0
component  qualcomm-adsp
type       firmware
purl       pkg:generic/qualcomm-adsp@{version}
supplier   Qualcomm
license    LicenseRef-Proprietary

# firmware of the audio DSP, as its build names the image
rule 1 banner any "QC_IMAGE_VERSION_STRING=ADSP.{any}.{version}{end}"

accept 1 "QC_IMAGE_VERSION_STRING=ADSP.HT.5.3.c2-00058-SM8250-3\0" -> 5.3.c2-00058-SM8250-3
refuse "QC_IMAGE_VERSION_STRING=ADSP\0"
