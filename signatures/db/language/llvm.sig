# SPDX-License-Identifier: CC0-1.0
component  llvm
type       library
purl       pkg:generic/llvm@{version}
cpe        cpe:2.3:a:llvm:llvm:{version}:*:*:*:*:*:*:*
supplier   LLVM project
license    Apache-2.0 WITH LLVM-exception
alias      libllvm llvm-toolchain-14 llvm-toolchain-15 llvm-toolchain-19 libllvm15

rule 1 soname "libLLVM-{soversion}.so.{d}"
rule 2 soname "libLLVM.so.{soversion}"
rule 3 banner rodata "{start}LLVM{major}.{minor}.{patch}{end}" needs 1,2

accept 1 "libLLVM-15.so.1" -> -
accept 2 "libLLVM.so.19.1" -> -
accept 3 "LLVM15.0.6" -> 15.0.6
refuse "LLVM version 15.0.6"
