# SPDX-License-Identifier: CC0-1.0
component  pxljr
type       application
purl       pkg:generic/pxljr@{version}
supplier   Hin-Tak Leung
license    GPL-2.0-or-later
url        website http://hp-pxl-jetready.sourceforge.net/
alias      printer-driver-pxljr

rule 1 strings rodata ") HP-PCL XL;3;0;Comment, PCL-XL JetReady generator\n"

accept 1 ") HP-PCL XL;3;0;Comment, PCL-XL JetReady generator\n" -> -
refuse "pxljr 1.4"
