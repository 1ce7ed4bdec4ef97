# SPDX-License-Identifier: CC0-1.0
component  dahdi-tools
type       application
purl       pkg:generic/dahdi-tools@{version}
supplier   Sangoma Technologies
license    GPL-2.0-only
url        website http://www.asterisk.org/
alias      dahdi libtonezone

rule 1 banner rodata "DAHDI Tools Version - {dotted}"
rule 2 soname "libtonezone.so.{soversion}"
rule 3 symbols tone_zone_register_zone tone_zone_play_tone dahdi_tools_version
rule 4 filename "dahdi_cfg"
rule 5 filename "dahdi_scan"
rule 6 strings rodata "%s:%d: DBG(%s): Firmware Versions: USB='%s' FPGA='%s' EEPROM='%s'\n"
rule 7 strings rodata "run dahdi_cfg to configure channels before running fxotune."

accept 1 "DAHDI Tools Version - 3.1.0" -> 3.1.0
accept 2 "libtonezone.so.2.0" -> -
accept 3 "tone_zone_register_zone tone_zone_play_tone dahdi_tools_version" -> -
accept 4 "dahdi_cfg" -> -
accept 5 "dahdi_scan" -> -
accept 6 "%s:%d: DBG(%s): Firmware Versions: USB='%s' FPGA='%s' EEPROM='%s'\n" -> -
accept 7 "Cannot run on unconfigured channel %d. Please run dahdi_cfg to configure channels before running fxotune.\n" -> -
refuse "DAHDI Version: %s Echo Canceller: %s"
