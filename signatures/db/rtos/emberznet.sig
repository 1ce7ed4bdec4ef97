# SPDX-License-Identifier: CC0-1.0
component  emberznet
type       firmware
purl       pkg:generic/emberznet@{version}
supplier   Silicon Labs
license    LicenseRef-Proprietary

# Zigbee stack; what the table says that every application for EM35x starts with
rule 1 attribute ebl.version "{version}"

accept 1 "5.7.4.0" -> 5.7.4.0
refuse "5.7.4.0"
