# SPDX-License-Identifier: CC0-1.0
component  skalibs
type       library
purl       pkg:generic/skalibs@{version}
supplier   Laurent Bercot
license    ISC
alias      libskarnet

rule 1 soname "libskarnet.so.{soversion}"
rule 2 filename "libskarnet.so.{major}.{minor}.{patch}.{micro}"

accept 1 "libskarnet.so.2.13" -> -
accept 2 "libskarnet.so.2.13.1.1" -> 2.13.1.1
refuse "skalibs 2.13.1.1"
refuse "libskarnet.a"
