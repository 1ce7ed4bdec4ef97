# SPDX-License-Identifier: CC0-1.0
component  ptouch-driver
type       application
purl       pkg:generic/ptouch-driver@{version}
supplier   Phil Pemberton
license    GPL-2.0-or-later
url        vcs https://github.com/philpem/printer-driver-ptouch
alias      printer-driver-ptouch

# The filter says nothing of its version.
rule 1 strings rodata "ERROR: Page height (%umm) exceeds 255mm; use continuous-length tape\n"
rule 2 strings rodata "ERROR: Out of memory when attempting to increase RLE buffer from %ld to %ld bytes\n"

accept 1 "ERROR: Page height (%umm) exceeds 255mm; use continuous-length tape\n" -> -
accept 2 "ERROR: Out of memory when attempting to increase RLE buffer from %ld to %ld bytes\n" -> -
refuse "rastertoptch 1.6"
