# SPDX-License-Identifier: CC0-1.0
component  lmdb
type       library
purl       pkg:generic/lmdb@{version}
supplier   Symas
license    OLDAP-2.8
url        website http://symas.com/mdb/
url        vcs https://git.openldap.org/openldap/openldap.git
alias      liblmdb liblmdb0

rule 1 banner rodata "{start}LMDB {dotted}: ({month} {d}, {year})"
rule 2 soname "liblmdb.so.{soversion}"
rule 3 symbols mdb_env_copyfd2 mdb_txn_env mdb_env_get_maxkeysize
rule 4 getter mdb_version string "LMDB {dotted}: ({any}"

accept 1 "LMDB 0.9.31: (July 10, 2023)" -> 0.9.31
accept 2 "liblmdb.so.0" -> -
accept 3 "mdb_env_copyfd2 mdb_txn_env mdb_env_get_maxkeysize" -> -
accept 4 "LMDB 0.9.24: (July 24, 2019)" -> 0.9.24
refuse "LMDB 0.9.31"
