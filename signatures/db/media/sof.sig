# SPDX-License-Identifier: CC0-1.0
component  sof
type       firmware
purl       pkg:generic/sof@{version}
supplier   Sound Open Firmware project
license    BSD-3-Clause
url        website https://www.sofproject.org/
url        vcs https://github.com/thesofproject/sof
alias      sound-open-firmware sof-firmware

rule 1 banner any "tags SOF:v{version} zephyr:"
rule 2 attribute sof.version "{version}"

accept 1 "FW ABI 0x%x DBG ABI 0x%x tags SOF:v2.12 zephyr:v4.0.0-1916-g7fa8bf17563b src hash 0x%08x" -> 2.12
accept 2 "2.2.0" -> 2.2.0
refuse "sof_app_main"
