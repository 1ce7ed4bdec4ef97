# SPDX-License-Identifier: CC0-1.0
component  sysbios
type       firmware
purl       pkg:generic/sysbios@{version}
supplier   Texas Instruments
license    BSD-3-Clause
alias      ti-rtos ti-rtos-kernel

# ti.sysbios.knl.Task: what it says of a stack
rule 1 strings rodata "E_stackOverflow: Task 0x%x stack overflow."
rule 2 strings rodata "E_spOutOfBounds: Task 0x%x stack error, SP = 0x%x."

accept 1 "E_stackOverflow: Task 0x%x stack overflow.\0" -> -
accept 2 "E_spOutOfBounds: Task 0x%x stack error, SP = 0x%x.\0" -> -
refuse "SYS/BIOS 6.46"
