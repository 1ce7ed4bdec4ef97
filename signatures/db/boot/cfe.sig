# SPDX-License-Identifier: CC0-1.0
component  cfe
type       firmware
purl       pkg:generic/cfe@{version}
supplier   Broadcom
alias      broadcom-cfe
license    LicenseRef-Proprietary

rule 1 banner rodata "{start}CFE version {dotted}"
rule 2 strings rodata "CFE version %" "*** command status = %d"

accept 1 "CFE version 1.0.37-106.24 for BCM96338 (32bit,SP,BE)" -> 1.0.37
accept 2 "CFE version %s\0*** command status = %d\n" -> -
refuse "bcm63xx: CFE version: %s"
refuse "mcfe Version: 1.2.0"
