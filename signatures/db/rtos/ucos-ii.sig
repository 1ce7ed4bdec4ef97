# SPDX-License-Identifier: CC0-1.0
component  ucos-ii
type       firmware
purl       pkg:generic/ucos-ii@{version}
supplier   Silicon Labs
license    Apache-2.0
alias      uc-os-ii

# its task names are fixed; the version is a number in code
rule 1 strings rodata "uC/OS-II Idle"

accept 1 "\0uC/OS-II Idle\0" -> -
refuse "uC/OS-II port"
