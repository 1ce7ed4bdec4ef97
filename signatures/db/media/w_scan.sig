# SPDX-License-Identifier: CC0-1.0
component  w_scan
type       application
purl       pkg:generic/w_scan@{version}
supplier   Winfried Köhler
license    GPL-2.0-or-later
alias      w-scan

rule 1 strings rodata "%s: DiSEqC-2.2 cmd RD_POS_STATUS fails - disabling DiSEqC-2.2.\n"

accept 1 "%s: DiSEqC-2.2 cmd RD_POS_STATUS fails - disabling DiSEqC-2.2.\n" -> -
refuse "w_scan version 20170107 (compiled for DVB API 5.11)"
