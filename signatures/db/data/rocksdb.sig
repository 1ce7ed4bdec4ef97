# SPDX-License-Identifier: CC0-1.0
component  rocksdb
type       library
purl       pkg:generic/rocksdb@{version}
supplier   Meta
license    Apache-2.0 OR GPL-2.0-only
alias      librocksdb

rule 1 soname "librocksdb.so.{soversion}"
rule 2 filename "librocksdb.so.{major}.{minor}.{patch}"
rule 3 strings rodata "L0 files are not sorted properly" "Can't drop default column family"

accept 1 "librocksdb.so.7.8" -> -
accept 2 "librocksdb.so.7.8.3" -> 7.8.3
accept 3 "L0 files are not sorted properly\0Can't drop default column family" -> -
refuse "librocksdb.a"
