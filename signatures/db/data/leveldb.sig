# SPDX-License-Identifier: CC0-1.0
component  leveldb
type       library
purl       pkg:generic/leveldb@{version}
supplier   Google
license    BSD-3-Clause
url        vcs https://github.com/google/leveldb
alias      libleveldb libleveldb1d

rule 1 soname "libleveldb.so.{word}"
rule 2 filename "libleveldb.so.{major}.{minor}.0" version "{major}.{minor}"
rule 3 symbols leveldb_compact_range leveldb_options_set_block_restart_interval leveldb_writebatch_put

accept 1 "libleveldb.so.1d" -> -
accept 2 "libleveldb.so.1.23.0" -> 1.23
accept 3 "leveldb_compact_range leveldb_options_set_block_restart_interval leveldb_writebatch_put" -> -
refuse "leveldb.BytewiseComparator"
