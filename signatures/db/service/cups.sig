# SPDX-License-Identifier: CC0-1.0
component  cups
type       application
purl       pkg:generic/cups@{version}
cpe        cpe:2.3:a:openprinting:cups:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:apple:cups:{version}:*:*:*:*:*:*:*
supplier   OpenPrinting
license    Apache-2.0
url        vcs https://github.com/OpenPrinting/cups
alias      libcups libcups2 cupsd

rule 1 soname "libcups.so.{soversion}"
rule 2 soname "libcupsimage.so.{soversion}"
rule 3 symbols cupsGetDevices ippAddOctetString pwgMediaForLegacy
# the library's user agent and its server's name
rule 4 banner rodata "{start}CUPS/{version} (%s %s; %s) IPP/2.0{end}" needs 1,3
rule 5 banner rodata "{start}CUPS/{version} IPP/2.{d}{end}" needs 1,3

accept 1 "libcups.so.2" -> -
accept 2 "libcupsimage.so.2" -> -
accept 3 "cupsGetDevices ippAddOctetString pwgMediaForLegacy" -> -
accept 4 "CUPS/2.4.2 (%s %s; %s) IPP/2.0" -> 2.4.2
accept 5 "CUPS/2.4.2 IPP/2.1" -> 2.4.2
refuse "User-Agent: CUPS/2.4.10 (Linux 6.1) IPP/2.0"
