# SPDX-License-Identifier: CC0-1.0
component  s6
type       application
purl       pkg:generic/s6@{version}
supplier   Laurent Bercot
license    ISC
alias      libs6

rule 1 soname "libs6.so.{soversion}"
rule 2 filename "libs6.so.{major}.{minor}.{patch}.{micro}"
rule 3 strings rodata ".s6-svscan/finish"

accept 1 "libs6.so.2.11" -> -
accept 2 "libs6.so.2.11.3.2" -> 2.11.3.2
accept 3 ".s6-svscan/finish" -> -
refuse "s6 2.11.3.2"
refuse "libs6.a"
