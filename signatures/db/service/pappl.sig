# SPDX-License-Identifier: CC0-1.0
component  pappl
type       library
purl       pkg:generic/pappl@{version}
supplier   Michael R Sweet
license    Apache-2.0
url        website https://www.msweet.org/pappl/
url        vcs https://github.com/michaelrsweet/pappl
alias      libpappl libpappl1

rule 1 soname "libpappl.so.{soversion}"
rule 2 banner rodata "{start}Unknown PAPPL/{version} CUPS IPP/2.0"
rule 3 symbols papplClientGetCSRFToken papplPrinterSetPrintGroup

accept 1 "libpappl.so.1" -> -
accept 2 "Unknown PAPPL/1.3.1 CUPS IPP/2.0" -> 1.3.1
accept 3 "papplClientGetCSRFToken papplPrinterSetPrintGroup" -> -
refuse "PAPPL/1.3.1"
