# SPDX-License-Identifier: CC0-1.0
component  onetbb
type       library
purl       pkg:generic/onetbb@{version}
supplier   Intel Corporation
license    Apache-2.0
alias      tbb libtbb

rule 1 soname "libtbb.so.{soversion}"
rule 2 soname "libtbbmalloc.so.{soversion}"
rule 3 banner rodata "oneTBB: VERSION\t\t{major}.{minor}\n" version "{major}.{minor}.0"
rule 4 banner rodata "TBBmalloc: VERSION\t\t{major}.{minor}\n" version "{major}.{minor}.0"
rule 5 banner rodata "oneTBB: VERSION\t\t{major}.{minor}.{patch}\n"
rule 6 soname "libtbbmalloc_proxy.so.{soversion}"
rule 7 soname "libtbbbind_{word}.so.{soversion}"

accept 1 "libtbb.so.12" -> -
accept 2 "libtbbmalloc.so.2" -> -
accept 3 "oneTBB: VERSION\t\t2021.8\n" -> 2021.8.0
accept 4 "TBBmalloc: VERSION\t\t2021.8\n" -> 2021.8.0
accept 5 "oneTBB: VERSION\t\t2021.7.1\n" -> 2021.7.1
accept 6 "libtbbmalloc_proxy.so.2" -> -
accept 7 "libtbbbind_2_5.so.3" -> -
refuse "libtbb.a"
