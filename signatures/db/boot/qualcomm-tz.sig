# SPDX-License-Identifier: CC0-1.0
component  qualcomm-tz
type       firmware
purl       pkg:generic/qualcomm-tz@{version}
supplier   Qualcomm
license    LicenseRef-Proprietary

# the secure monitor (TrustZone), as its build names the image
rule 1 banner any "QC_IMAGE_VERSION_STRING=TZ.{any}.{version}{end}"

accept 1 "QC_IMAGE_VERSION_STRING=TZ.BF.4.0.5-00141-M8936FAAAANUZT-1\0" -> 4.0.5-00141-M8936FAAAANUZT-1
refuse "QC_IMAGE_VERSION_STRING=TZ\0"
