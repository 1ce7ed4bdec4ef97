# SPDX-License-Identifier: CC0-1.0
component  ralink-dot1x
type       application
purl       pkg:generic/ralink-dot1x@{version}
supplier   Ralink Technology
license    BSD-3-Clause OR GPL-2.0-only
alias      rt2860apd rtdot1xd

rule 1 strings rodata "Ralink DOT1X daemon, version = '%s' \n"

accept 1 "Ralink DOT1X daemon, version = '%s' \n" -> -
refuse "rt2860apd"
