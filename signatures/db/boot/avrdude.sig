# SPDX-License-Identifier: CC0-1.0
component  avrdude
type       application
purl       pkg:generic/avrdude@{version}
supplier   AVRDUDE project
license    GPL-2.0-or-later
url        vcs https://github.com/avrdudes/avrdude
alias      libavrdude

rule 1 strings rodata "PAGEL and BS2 signals not defined in the configuration file for part %s, using dummy values\n"
rule 2 lone "{major1}.{minor}" >=5 needs 1

accept 1 "PAGEL and BS2 signals not defined in the configuration file for part %s, using dummy values\n" -> -
accept 2 "7.1" -> 7.1
refuse "avrdude: Version 7.1"
