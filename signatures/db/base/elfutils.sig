# SPDX-License-Identifier: CC0-1.0
component  elfutils
type       library
purl       pkg:generic/elfutils@{version}
cpe        cpe:2.3:a:elfutils_project:elfutils:{version}:*:*:*:*:*:*:*
supplier   elfutils project
license    GPL-3.0-or-later AND (GPL-2.0-or-later OR LGPL-3.0-or-later)
url        website https://sourceware.org/elfutils/
url        vcs https://sourceware.org/git/elfutils.git
alias      libelf libdw libasm

rule 1 soname "libelf.so.1"
rule 2 soname "libdw.so.1"
rule 3 soname "libasm.so.1"
rule 4 soname "libdebuginfod.so.1"
rule 5 filename "libelf-0.{minor}.so" version "0.{minor}"
rule 6 filename "libdw-0.{minor}.so" version "0.{minor}"
rule 7 filename "libasm-0.{minor}.so" version "0.{minor}"
rule 8 filename "libdebuginfod-0.{minor}.so" version "0.{minor}"
rule 9 symbols dwfl_begin dwarf_begin_elf dwfl_module_getdwarf
rule 10 symbols elf_compress elf32_offscn gelf_getchdr elf_getdata_rawchunk
rule 11 strings rodata "Copyright (C) %s The elfutils developers <%s>."
rule 12 lone "0.1{minor2}" version "0.1{minor}" needs 9,11
rule 13 filename "eu-stack"
# libelf's errors
rule 14 strings rodata "program header only allowed in executables, shared objects, and core files" "only relocatable files can contain section groups"
accept 1 "libelf.so.1" -> -
accept 2 "libdw.so.1" -> -
accept 3 "libasm.so.1" -> -
accept 4 "libdebuginfod.so.1" -> -
accept 5 "libelf-0.188.so" -> 0.188
accept 6 "libdw-0.188.so" -> 0.188
accept 7 "libasm-0.192.so" -> 0.192
accept 8 "libdebuginfod-0.192.so" -> 0.192
accept 9 "dwfl_begin dwarf_begin_elf dwfl_module_getdwarf" -> -
accept 10 "elf_compress elf32_offscn gelf_getchdr elf_getdata_rawchunk" -> -
accept 11 "Copyright (C) %s The elfutils developers <%s>." -> -
accept 12 "0.188" -> 0.188
accept 13 "eu-stack" -> -
accept 14 "program header only allowed in executables, shared objects, and core files\0only relocatable files can contain section groups" -> -
refuse "ELFUTILS_0.188"
refuse "libelf.so.0"
