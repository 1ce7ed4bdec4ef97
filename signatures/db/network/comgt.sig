# SPDX-License-Identifier: CC0-1.0
component  comgt
type       application
purl       pkg:generic/comgt@{version}
supplier   Paul Hardwick
license    GPL-2.0-or-later
url        website http://www.pharscape.org/
alias      gcom

rule 1 strings rodata "comgt version %s Copyright Paul Hardwick (c) %s\n"
rule 2 lone "0.{minor}" version "0.{minor}" needs 1

accept 1 "comgt version %s Copyright Paul Hardwick (c) %s\n" -> -
accept 2 "0.32" -> 0.32
refuse "comgt -d /dev/ttyUSB0"
