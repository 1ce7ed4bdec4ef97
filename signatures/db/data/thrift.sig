# SPDX-License-Identifier: CC0-1.0
component  thrift
type       library
purl       pkg:generic/thrift@{version}
cpe        cpe:2.3:a:apache:thrift:{version}:*:*:*:*:*:*:*
supplier   Apache Software Foundation
license    Apache-2.0
alias      libthrift

rule 1 soname "libthrift-{major}.{minor}.{patch}.so"
rule 2 soname "libthriftz-{major}.{minor}.{patch}.so"
rule 3 strings rodata "Thrift version %s\n"
rule 4 lone "0.{minor}.{patch}" needs 3 version "0.{minor}.{patch}"
rule 5 soname "libthriftnb-{major}.{minor}.{patch}.so"
rule 6 soname "libthriftqt5-{major}.{minor}.{patch}.so"
rule 7 soname "libthrift_c_glib.so.{soversion}"

accept 1 "libthrift-0.17.0.so" -> 0.17.0
accept 2 "libthriftz-0.17.0.so" -> 0.17.0
accept 3 "Thrift version %s\n" -> -
accept 4 "0.17.0" -> 0.17.0
accept 5 "libthriftnb-0.17.0.so" -> 0.17.0
accept 6 "libthriftqt5-0.17.0.so" -> 0.17.0
accept 7 "libthrift_c_glib.so.0" -> -
refuse "Thrift version 0.17.0"
