# SPDX-License-Identifier: CC0-1.0
component  tcc
type       application
purl       pkg:generic/tcc@{version}
cpe        cpe:2.3:a:tinycc:tinycc:{version}:*:*:*:*:*:*:*
supplier   TinyCC project
license    LGPL-2.1-or-later
url        website https://bellard.org/tcc/
url        vcs https://repo.or.cz/tinycc.git
alias      tinycc libtcc

rule 1 banner rodata "tcc version {dotted} ("
rule 2 banner rodata "Tiny C Compiler {dotted} - Copyright (C) "

accept 1 "tcc version 0.9.27 (" -> 0.9.27
accept 2 "Tiny C Compiler 0.9.27 - Copyright (C) " -> 0.9.27
refuse "tcc version 0.9.27"
