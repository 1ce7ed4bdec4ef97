# SPDX-License-Identifier: CC0-1.0
component  edac-utils
type       application
purl       pkg:generic/edac-utils@{version}
supplier   Mark Grondona
license    GPL-2.0-or-later
url        website https://sourceforge.net/projects/edac-utils/
url        vcs https://github.com/grondo/edac-utils

rule 1 soname "libedac.so.{soversion}"
rule 2 strings rodata "EDAC drivers loaded. No memory controllers found\n"

accept 1 "libedac.so.1" -> -
accept 2 "EDAC drivers loaded. No memory controllers found\n" -> -
refuse "EDAC MC: Ver: 3.0.0"
