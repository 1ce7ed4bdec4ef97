# SPDX-License-Identifier: CC0-1.0
component  epson-inkjet-printer-escpr
type       application
purl       pkg:generic/epson-inkjet-printer-escpr@{version}
supplier   Seiko Epson
license    GPL-2.0-or-later AND LGPL-2.1-or-later
url        website https://download.ebz.epson.net/dsc/search/01/search/
alias      printer-driver-escpr libescpr

rule 1 banner rodata "Epson Inkjet Printer Driver (ESC/P-R) for Linux {version}{end}"
rule 2 soname "libescpr.so.{soversion}"
rule 3 symbols epsStartPage lprGetDefautiPort epsCancelFindPrinter
rule 4 strings rodata "Epson Inkjet Printer Driver (ESC/P-R) for Linux "

accept 1 "Epson Inkjet Printer Driver (ESC/P-R) for Linux 1.7.17" -> 1.7.17
accept 2 "libescpr.so.1" -> -
accept 3 "epsStartPage lprGetDefautiPort epsCancelFindPrinter" -> -
accept 4 "Epson Inkjet Printer Driver (ESC/P-R) for Linux " -> -
refuse "Epson Inkjet Printer Driver (ESC/P-R) for Linux"
