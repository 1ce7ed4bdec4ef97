# SPDX-License-Identifier: CC0-1.0
component  libtextwrap
type       library
purl       pkg:generic/libtextwrap@{version}
supplier   Tomohiro KUBOTA
license    BSD-3-Clause
alias      libtextwrap1

rule 1 soname "libtextwrap.so.{soversion}"
rule 2 symbols textwrap_init textwrap_columns textwrap_head

accept 1 "libtextwrap.so.1" -> -
accept 2 "textwrap_init textwrap_columns textwrap_head" -> -
refuse "import textwrap"
