# SPDX-License-Identifier: CC0-1.0
component  dymo-cups-drivers
type       application
purl       pkg:generic/dymo-cups-drivers@{version}
supplier   Sanford
license    GPL-2.0-or-later
alias      printer-driver-dymo

rule 1 strings rodata "DEBUG: CCupsPrintEnvironmentForDriver::WriteData() PRN fwrite result is %i\n"
rule 2 strings rodata "STATE: com.dymo.busy-error\n"

accept 1 "DEBUG: CCupsPrintEnvironmentForDriver::WriteData() PRN fwrite result is %i\n" -> -
accept 2 "STATE: com.dymo.busy-error\n" -> -
refuse "dymo-cups-drivers 1.4.0"
