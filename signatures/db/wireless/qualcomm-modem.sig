# SPDX-License-Identifier: CC0-1.0
component  qualcomm-modem
type       firmware
purl       pkg:generic/qualcomm-modem@{version}
supplier   Qualcomm
license    LicenseRef-Proprietary

# firmware of the modem, as its build names the image
rule 1 banner any "QC_IMAGE_VERSION_STRING=MPSS.{any}.{version}{end}"

accept 1 "QC_IMAGE_VERSION_STRING=MPSS.AT.4.0.c2-01184-SDM845_GEN_PACK-1\0" -> 4.0.c2-01184-SDM845_GEN_PACK-1
refuse "QC_IMAGE_VERSION_STRING=MPSS\0"
