# SPDX-License-Identifier: CC0-1.0
component  mbed-os
type       firmware
purl       pkg:generic/mbed-os@{version}
cpe        cpe:2.3:o:arm:mbed_os:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:o:arm:mbed:{version}:*:*:*:*:*:*:*
supplier   Arm
license    Apache-2.0
url        website https://os.mbed.com/
url        vcs https://github.com/ARMmbed/mbed-os

# the version is a number in code
rule 1 strings rodata "++ MbedOS Error Info ++"

accept 1 "\n\n++ MbedOS Error Info ++\nError Status: 0x%X Code: %d Module: %d" -> -
refuse "mbed OS 6.15"
