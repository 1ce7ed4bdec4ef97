# SPDX-License-Identifier: CC0-1.0
component  rdma-core
type       library
purl       pkg:generic/rdma-core@{version}
supplier   OpenFabrics Alliance
license    GPL-2.0-only OR BSD-2-Clause
alias      libibverbs libibumad libmlx5

rule 1 soname "libibverbs.so.{soversion}"
rule 2 soname "libibumad.so.{soversion}"
rule 3 soname "libibmad.so.{soversion}"
rule 4 soname "librdmacm.so.{soversion}"
rule 5 soname "libmlx5.so.{soversion}"
rule 6 soname "libibnetdisc.so.{soversion}"
rule 7 filename "libibumad.so.3.{d}.{major}.{minor}"
rule 8 filename "libmlx5.so.1.{d}.{major}.{minor}"
rule 9 filename "libibverbs.so.1.{d}.{major}.{minor}"
rule 10 filename "librdmacm.so.1.{d}.{major}.{minor}"

accept 1 "libibverbs.so.1" -> -
accept 2 "libibumad.so.3" -> -
accept 3 "libibmad.so.5" -> -
accept 4 "librdmacm.so.1" -> -
accept 5 "libmlx5.so.1" -> -
accept 6 "libibnetdisc.so.5" -> -
accept 7 "libibumad.so.3.2.44.0" -> 44.0
accept 8 "libmlx5.so.1.24.44.0" -> 44.0
accept 9 "libibverbs.so.1.14.56.1" -> 56.1
accept 10 "librdmacm.so.1.3.44.0" -> 44.0
refuse "libibverbs.a"
