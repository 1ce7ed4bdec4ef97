# SPDX-License-Identifier: CC0-1.0
component  threadx
type       firmware
purl       pkg:generic/threadx@{version}
cpe        cpe:2.3:a:eclipse:threadx:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:o:eclipse:threadx:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:microsoft:azure_rtos_threadx:{version}:*:*:*:*:*:*:*
supplier   Eclipse Foundation
license    MIT >=6.4.0
url        website https://threadx.io/
url        vcs https://github.com/eclipse-threadx/threadx
alias      azure-rtos-threadx

rule 1 banner rodata "ThreadX {any} Version {dotted} *"
rule 2 banner rodata "ThreadX {any} Version G{dotted} *"
rule 3 banner rodata "ThreadX {any} Version G{dotted} SN: "
rule 4 banner rodata "ThreadX/SMP {any} Version G{dotted} ("
rule 5 banner rodata "{start}ThreadX v%d.%d initialized"
rule 6 banner rodata "ThreadX {any} Version G{major}.{minor}f."

accept 1 "Copyright (c) Microsoft Corporation. All rights reserved.  *  ThreadX Cortex-M3/AC5 Version 6.1.12 *" -> 6.1.12
accept 2 "Copyright (c) 1996-2001 Express Logic Inc. * ThreadX Win32/Microsoft Version G4.0.4.0 *" -> 4.0.4.0
accept 3 "Copyright (c) 1996-2017 Express Logic Inc. * ThreadX Cortex-M4/GNU Version G5.8.5.0 SN: 3461-183-0501 *" -> 5.8.5.0
accept 4 "Copyright (c) 1996-2009 Express Logic Inc. * ThreadX/SMP VideoCore Version G5.3.5.2 (SP1) SN: 3009-115-1301 *" -> 5.3.5.2
accept 5 "\0ThreadX v%d.%d initialized\n\0" -> -
accept 6 "Copyright (c) 1996-2000 Express Logic Inc. * ThreadX THUMB-F/ARM Version G3.0f.3.0b *" -> 3.0
refuse "requires ThreadX Version 6.1"
