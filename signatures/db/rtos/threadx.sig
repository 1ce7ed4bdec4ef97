# SPDX-License-Identifier: CC0-1.0
component  threadx
type       firmware
purl       pkg:generic/threadx@{version}
supplier   Eclipse Foundation
license    MIT >=6.4.0
url        website https://threadx.io/
url        vcs https://github.com/eclipse-threadx/threadx
alias      azure-rtos-threadx

rule 1 banner rodata "ThreadX {any} Version {dotted} *"
rule 2 banner rodata "ThreadX {any} Version G{dotted} *"
rule 3 banner rodata "ThreadX {any} Version G{dotted} SN: "

accept 1 "Copyright (c) Microsoft Corporation. All rights reserved.  *  ThreadX Cortex-M3/AC5 Version 6.1.12 *" -> 6.1.12
accept 2 "Copyright (c) 1996-2001 Express Logic Inc. * ThreadX Win32/Microsoft Version G4.0.4.0 *" -> 4.0.4.0
accept 3 "Copyright (c) 1996-2017 Express Logic Inc. * ThreadX Cortex-M4/GNU Version G5.8.5.0 SN: 3461-183-0501 *" -> 5.8.5.0
refuse "requires ThreadX Version 6.1"
