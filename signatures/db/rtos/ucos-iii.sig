# SPDX-License-Identifier: CC0-1.0
component  ucos-iii
type       firmware
purl       pkg:generic/ucos-iii@{version}
supplier   Silicon Labs
license    Apache-2.0
alias      uc-os-iii

# its task names are fixed; the version is a number in code
rule 1 strings rodata "uC/OS-III Idle Task"

accept 1 "\0uC/OS-III Idle Task\0" -> -
refuse "uC/OS-III port"
