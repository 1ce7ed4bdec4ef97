# SPDX-License-Identifier: CC0-1.0
component  argtable3
type       library
purl       pkg:generic/argtable3@{version}
supplier   Tom G. Huang
license    BSD-3-Clause
url        website https://www.argtable.org/
url        vcs https://github.com/argtable/argtable3
alias      libargtable3

# One source file, called argtable3.c, is copied into programs; its texts are those of argtable2.
rule 1 strings rodata "argtable: Bad argument table." "argtable3.c"

accept 1 "argtable: Bad argument table.\0argtable3.c" -> -
refuse "argtable: Bad argument table."
