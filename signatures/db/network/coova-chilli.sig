# SPDX-License-Identifier: CC0-1.0
component  coova-chilli
type       application
purl       pkg:generic/coova-chilli@{version}
supplier   Coova Technologies
license    GPL-3.0-or-later
url        website https://coova.github.io/
url        vcs https://github.com/coova/coova-chilli
alias      chilli coova chillispot

rule 1 strings rodata "                                  (default=`coova-anonymous')"
rule 2 strings rodata "Do not send WISPr XML from ChilliSpot, assume"

accept 1 "                                  (default=`coova-anonymous')" -> -
accept 2 "Do not send WISPr XML from ChilliSpot, assume" -> -
refuse "/etc/chilli/defaults"
