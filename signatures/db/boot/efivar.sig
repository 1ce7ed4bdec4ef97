# SPDX-License-Identifier: CC0-1.0
component  efivar
type       library
purl       pkg:generic/efivar@{version}
supplier   Peter Jones
license    LGPL-2.1-or-later
alias      libefivar libefiboot

rule 1 soname "libefivar.so.{soversion}"
rule 2 soname "libefiboot.so.{soversion}"
rule 3 filename "libefivar.so.1.{minor}" version "{minor}"
rule 4 filename "libefiboot.so.1.{minor}" version "{minor}"
rule 5 filename "bin/efivar"

accept 1 "libefivar.so.1" -> -
accept 2 "libefiboot.so.1" -> -
accept 3 "libefivar.so.1.37" -> 37
accept 4 "libefiboot.so.1.37" -> 37
accept 5 "usr/bin/efivar" -> -
refuse "libefivar.a"
