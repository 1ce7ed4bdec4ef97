# SPDX-License-Identifier: CC0-1.0
component  lhasa
type       library
purl       pkg:generic/lhasa@{version}
cpe        cpe:2.3:a:lhasa_project:lhasa:{version}:*:*:*:*:*:*:*
supplier   Simon Howard
license    ISC
alias      liblhasa

rule 1 banner rodata "{start}Lhasa v{dotted} command line LHA tool"
rule 2 soname "liblhasa.so.{soversion}"

accept 1 "Lhasa v0.3.1 command line LHA tool  - Copyright (C) 2011,2012 Simon Howard" -> 0.3.1
accept 2 "liblhasa.so.0" -> -
refuse "Lhasa v0.3.1"
