# SPDX-License-Identifier: CC0-1.0
component  intel-bluetooth
type       firmware
purl       pkg:generic/intel-bluetooth@{version}
supplier   Intel
license    LicenseRef-Proprietary

# build, week and year, as Linux prints it
rule 1 attribute intel_css.bluetooth "{version}"

accept 1 "132-3.24" -> 132-3.24
refuse "132-3.24"
