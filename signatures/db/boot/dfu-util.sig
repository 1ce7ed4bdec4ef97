# SPDX-License-Identifier: CC0-1.0
component  dfu-util
type       application
purl       pkg:generic/dfu-util@{version}
supplier   dfu-util
license    GPL-2.0-or-later
alias      dfu-suffix dfu-prefix

rule 1 banner rodata "{start}dfu-util {dotted}\n"

accept 1 "dfu-util 0.11\n" -> 0.11
refuse "dfu-util 0.11"
