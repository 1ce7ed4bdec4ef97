# SPDX-License-Identifier: CC0-1.0
component  muparser
type       library
purl       pkg:generic/muparser@{version}
supplier   muParser
license    BSD-2-Clause
alias      libmuparser libmuparser2v5

rule 1 soname "libmuparser.so.{soversion}"
rule 2 filename "libmuparser.so.{major1}.{minor}.{patch}"
rule 3 symbols mupAddValIdent mupClearOprt mupGetVersion
rule 4 lone "{major1}.{minor}.{patch} (Release)" needs 1,3

accept 1 "libmuparser.so.2" -> -
accept 2 "libmuparser.so.2.3.4" -> 2.3.4
accept 3 "mupAddValIdent mupClearOprt mupGetVersion" -> -
accept 4 "2.3.4 (Release)" -> 2.3.4
refuse "2.3.4 (Release)"
