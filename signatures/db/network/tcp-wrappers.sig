# SPDX-License-Identifier: CC0-1.0
component  tcp-wrappers
type       library
purl       pkg:generic/tcp-wrappers@{version}
supplier   Wietse Venema
license    TCP-wrappers
alias      libwrap

rule 1 soname "libwrap.so.{soversion}"
rule 2 filename "libwrap.so.0.{major}.{minor}"

accept 1 "libwrap.so.0" -> -
accept 2 "libwrap.so.0.7.6" -> 7.6
refuse "libwrap.a"
