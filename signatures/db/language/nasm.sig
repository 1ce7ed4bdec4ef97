# SPDX-License-Identifier: CC0-1.0
component  nasm
type       application
purl       pkg:generic/nasm@{version}
cpe        cpe:2.3:a:nasm:netwide_assembler:{version}:*:*:*:*:*:*:*
supplier   NASM project
license    BSD-2-Clause
url        website http://www.nasm.us/
url        vcs https://github.com/netwide-assembler/nasm

rule 1 banner rodata "{start}The Netwide Assembler {dotted}{end}"

accept 1 "The Netwide Assembler 2.16.01" -> 2.16.01
refuse "The Netwide Assembler 2.16.01 made this"
