# SPDX-License-Identifier: CC0-1.0
component  freeipmi
type       application
purl       pkg:generic/freeipmi@{version}
supplier   FreeIPMI project
license    GPL-3.0-or-later
alias      libfreeipmi ipmipower

rule 1 banner rodata "ipmi-config - {version}\nCopyright (C)"
rule 2 banner rodata "ipmi-oem - {version}\nCopyright (C)"
rule 3 banner rodata "ipmipower - {version}\nCopyright (C)"
rule 4 banner rodata "ipmi-sensors - {version}\nCopyright (C)"
rule 5 banner rodata "ipmi-fru - {version}\nCopyright (C)"
rule 6 banner rodata "ipmi-sel - {version}\nCopyright (C)"
rule 7 banner rodata "bmc-info - {version}\nCopyright (C)"
rule 8 banner rodata "ipmi-chassis - {version}\nCopyright (C)"
rule 9 soname "libfreeipmi.so.{soversion}"
rule 10 soname "libipmimonitoring.so.{soversion}"
rule 11 soname "libipmiconsole.so.{soversion}"
rule 12 soname "libipmidetect.so.{soversion}"
rule 13 strings rodata "<freeipmi-devel@gnu.org>"

accept 1 "ipmi-config - 1.6.10\nCopyright (C) 2003-2015 FreeIPMI Core Team" -> 1.6.10
accept 2 "ipmi-oem - 1.6.10\nCopyright (C) 2003-2015 FreeIPMI Core Team" -> 1.6.10
accept 3 "ipmipower - 1.6.10\nCopyright (C) 2003-2015 FreeIPMI Core Team" -> 1.6.10
accept 4 "ipmi-sensors - 1.6.10\nCopyright (C) 2003-2015 FreeIPMI Core Team" -> 1.6.10
accept 5 "ipmi-fru - 1.6.10\nCopyright (C) 2003-2015 FreeIPMI Core Team" -> 1.6.10
accept 6 "ipmi-sel - 1.6.10\nCopyright (C) 2003-2015 FreeIPMI Core Team" -> 1.6.10
accept 7 "bmc-info - 1.6.10\nCopyright (C) 2003-2015 FreeIPMI Core Team" -> 1.6.10
accept 8 "ipmi-chassis - 1.6.10\nCopyright (C) 2003-2015 FreeIPMI Core Team" -> 1.6.10
accept 9 "libfreeipmi.so.17" -> -
accept 10 "libipmimonitoring.so.6" -> -
accept 11 "libipmiconsole.so.2" -> -
accept 12 "libipmidetect.so.0" -> -
accept 13 "<freeipmi-devel@gnu.org>" -> -
refuse "freeipmi 1.6.10"
