# SPDX-License-Identifier: CC0-1.0
component  cpprestsdk
type       library
purl       pkg:generic/cpprestsdk@{version}
supplier   Microsoft
license    MIT
alias      libcpprest

rule 1 soname "libcpprest.so.{soversion}"
rule 2 banner rodata "{start}cpprestsdk/{version}{end}"

accept 1 "libcpprest.so.2.10" -> -
accept 2 "cpprestsdk/2.10.19" -> 2.10.19
refuse "User-Agent: cpprestsdk/2.10.19"
