# SPDX-License-Identifier: CC0-1.0
component  nucleus-plus
type       firmware
purl       pkg:generic/nucleus-plus@{version}
supplier   Siemens
license    LicenseRef-Proprietary
alias      nucleus-rtos nucleus

# the release string of the kernel (RLD_Release_String, NU_PLUS_RELEASE_STRING)
rule 1 banner rodata " - Nucleus PLUS - "
rule 2 banner rodata " - Nucleus PLUS - Version {version}{end}"
rule 3 banner rodata " - Nucleus PLUS - {any} Version {version}{end}"
rule 4 banner rodata " - Nucleus PLUS - {any} v. {version}{end}"

accept 1 "Copyright (c) 1993-1998 ATI - Nucleus PLUS - NEC4111\0" -> -
accept 2 "Copyright (c) 1993-1998 ATI - Nucleus PLUS - Version 1.0.G1.3\0" -> 1.0.G1.3
accept 3 "Copyright (c) 1993-1998 ATI - Nucleus PLUS - THUMB ARM Version 1.7.G1.3\0" -> 1.7.G1.3
accept 4 "Copyright MGC 2004 - Nucleus PLUS - Integrator RVCT v. 1.15\0" -> 1.15
refuse "FreeRTOS, ThreadX, Nucleus PLUS, uC/OS-II"
