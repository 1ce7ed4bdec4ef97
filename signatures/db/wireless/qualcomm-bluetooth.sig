# SPDX-License-Identifier: CC0-1.0
component  qualcomm-bluetooth
type       firmware
purl       pkg:generic/qualcomm-bluetooth@{version}
supplier   Qualcomm
license    LicenseRef-Proprietary

# patches of the chips' ROM and their settings, as the build names them
rule 1 attribute qca_bt.build "BTFM.{any}.{version}"
rule 2 attribute qca_bt.build "BTFW.{any}.{version}"

accept 1 "BTFM.CHE.2.1.5.c5-00042-QCACHROMZ-2" -> 2.1.5.c5-00042-QCACHROMZ-2
accept 2 "BTFW.HSP.2.1.2-00035-PATCHZ-1" -> 2.1.2-00035-PATCHZ-1
refuse "BTFM.CHE"
