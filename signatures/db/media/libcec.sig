# SPDX-License-Identifier: CC0-1.0
component  libcec
type       library
purl       pkg:generic/libcec@{version}
supplier   Pulse-Eight
license    GPL-2.0-or-later

rule 1 soname "libcec.so.{soversion}"
rule 2 filename "libcec.so.{major}.{minor}.{patch}"
rule 3 strings rodata "CEC Parser created - libCEC version %s"

accept 1 "libcec.so.6" -> -
accept 2 "libcec.so.6.0.2" -> 6.0.2
accept 3 "CEC Parser created - libCEC version %s" -> -
refuse "libcec 6.0.2"
