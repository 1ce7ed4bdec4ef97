# SPDX-License-Identifier: CC0-1.0
component  libutempter
type       library
purl       pkg:generic/libutempter@{version}
supplier   ALT Linux
license    LGPL-2.1-or-later
alias      libutempter0 utempter

rule 1 soname "libutempter.so.{soversion}"
rule 2 filename "libutempter.so.{major1}.{minor}.{patch}"
rule 3 symbols utempter_add_record utempter_remove_added_record

accept 1 "libutempter.so.0" -> -
accept 2 "libutempter.so.1.2.1" -> 1.2.1
accept 3 "utempter_add_record utempter_remove_added_record" -> -
refuse "libutempter.so"
