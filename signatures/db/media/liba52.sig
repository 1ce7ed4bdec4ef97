# SPDX-License-Identifier: CC0-1.0
component  liba52
type       library
purl       pkg:generic/liba52@{version}
supplier   liba52 project
license    GPL-2.0-or-later
alias      a52dec liba52-0.7.4

rule 1 soname "liba52-{major}.{minor}.{patch}.so"
rule 2 soname "liba52.so.{soversion}"

accept 1 "liba52-0.7.4.so" -> 0.7.4
accept 2 "liba52.so.0" -> -
refuse "liba52.a"
