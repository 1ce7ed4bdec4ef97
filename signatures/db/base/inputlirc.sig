# SPDX-License-Identifier: CC0-1.0
component  inputlirc
type       application
purl       pkg:generic/inputlirc@{version}
supplier   Guus Sliepen
license    GPL-2.0-or-later
url        vcs https://github.com/gsliepen/inputlirc
alias      inputlircd

rule 1 strings rodata "Could not open translation table %s: %s\n" "Unable to open any event device!\n"

accept 1 "Could not open translation table %s: %s\n\0Unable to open any event device!\n" -> -
refuse "inputlircd: Unable to open any event device"
