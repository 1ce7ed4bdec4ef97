# SPDX-License-Identifier: CC0-1.0
component  leptonica
type       library
purl       pkg:generic/leptonica@{version}
cpe        cpe:2.3:a:leptonica:leptonica:{version}:*:*:*:*:*:*:*
supplier   Dan Bloomberg
license    BSD-2-Clause
alias      liblept leptonlib

rule 1 soname "liblept.so.{soversion}"
rule 2 soname "libleptonica.so.{soversion}"
rule 3 banner rodata "leptonica-%d.%d.%d" arguments

accept 1 "liblept.so.5" -> -
accept 2 "libleptonica.so.6" -> -
accept 3 "leptonica-%d.%d.%d" -> -
refuse "liblept.a"
