# SPDX-License-Identifier: CC0-1.0
component  argtable2
type       library
purl       pkg:generic/argtable2@{version}
supplier   Stewart Heitmann
license    LGPL-2.0-or-later
url        website http://argtable.sourceforge.net
alias      libargtable2

rule 1 soname "libargtable2.so.{soversion}"
rule 2 strings rodata "argtable: Bad argument table." "argtable: ERROR - illegal regular expression pattern"
veto "argtable3.c"
accept 1 "libargtable2.so.0" -> -
accept 2 "argtable: ERROR - illegal regular expression pattern \"(NULL)\"\0argtable: Bad argument table." -> -
refuse "libargtable3.so.0"
refuse "argtable: %s"
