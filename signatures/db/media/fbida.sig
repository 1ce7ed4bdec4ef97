# SPDX-License-Identifier: CC0-1.0
component  fbida
type       application
purl       pkg:generic/fbida@{version}
supplier   Gerd Hoffmann
license    GPL-2.0-or-later
url        website https://www.kraxel.org/blog/linux/fbida/
alias      fbi exiftran

rule 1 strings rodata "when specifying a output file you can process\none file at a time only (try -h for more info).\n"

accept 1 "when specifying a output file you can process\none file at a time only (try -h for more info).\n" -> -
refuse "exiftran 2.10"
