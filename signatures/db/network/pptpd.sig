# SPDX-License-Identifier: CC0-1.0
component  pptpd
type       application
purl       pkg:generic/pptpd@{version}
cpe        cpe:2.3:a:poptop:pptp_server:{version}:*:*:*:*:*:*:*
supplier   Poptop project
license    GPL-2.0-or-later
url        website http://poptop.sourceforge.net/dox/
url        source-distribution https://sourceforge.net/projects/poptop/files/
alias      poptop bcrelay pptpctrl

rule 1 strings rodata "Displays the pptpd version number."
rule 2 strings rodata "pptpctrl: insufficient arguments, see man pptpctrl"
rule 3 strings rodata "Displays the BCrelay version number."
rule 4 lone "1.{minor1}.{patch1}" version "1.{minor}.{patch}" needs 1,3
rule 5 filename "pptpd-logwtmp.so"

accept 1 " [-v] [--version]          Displays the pptpd version number.\n" -> -
accept 2 "pptpctrl: insufficient arguments, see man pptpctrl\n" -> -
accept 3 " [-v] [--version]          Displays the BCrelay version number.\n" -> -
accept 4 "1.4.0" -> 1.4.0
accept 5 "pptpd-logwtmp.so" -> -
refuse "/etc/ppp/pptpd-options"

