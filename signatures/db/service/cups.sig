# SPDX-License-Identifier: CC0-1.0
component  cups
type       application
purl       pkg:generic/cups@{version}
cpe        cpe:2.3:a:apple:cups:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:openprinting:cups:{version}:*:*:*:*:*:*:*
supplier   OpenPrinting
license    Apache-2.0
alias      libcups libcups2 cupsd

rule 1 soname "libcups.so.{soversion}"
rule 2 soname "libcupsimage.so.{soversion}"
rule 3 symbols cupsGetDevices ippAddOctetString pwgMediaForLegacy

accept 1 "libcups.so.2" -> -
accept 2 "libcupsimage.so.2" -> -
accept 3 "cupsGetDevices ippAddOctetString pwgMediaForLegacy" -> -
refuse "User-Agent: CUPS/2.4.10 (Linux 6.1) IPP/2.0"
