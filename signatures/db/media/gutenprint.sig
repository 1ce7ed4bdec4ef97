# SPDX-License-Identifier: CC0-1.0
component  gutenprint
type       library
purl       pkg:generic/gutenprint@{version}
supplier   Gutenprint project
license    GPL-2.0-or-later
url        website http://gimp-print.sourceforge.net/
alias      libgutenprint libgutenprint9 gimp-print

rule 1 soname "libgutenprint.so.{soversion}"
rule 2 symbols stp_curve_create_from_string stp_dither stp_get_printer_by_driver
rule 3 strings rodata "DEBUG: Gutenprint (check_current_mode):"
rule 4 strings rodata "Sharpening to apply to image (0 is off, 18 is normal, 24 is max"
rule 5 getter stp_get_version string "{major1}.{minor}.{patch}"
rule 6 lone "5.{minor}.{patch}" version "5.{minor}.{patch}" needs 2
rule 7 strings rodata "Print options not verified; cannot print.\n"

accept 1 "libgutenprint.so.9" -> -
accept 2 "stp_curve_create_from_string stp_dither stp_get_printer_by_driver" -> -
accept 3 "DEBUG: Gutenprint (check_current_mode):" -> -
accept 4 "Sharpening to apply to image (0 is off, 18 is normal, 24 is max" -> -
accept 5 "5.3.4" -> 5.3.4
accept 6 "5.3.4" -> 5.3.4
accept 7 "Print options not verified; cannot print.\n" -> -
refuse "*NickName: EPSON ME 200 - CUPS+Gutenprint v5.3.4"
