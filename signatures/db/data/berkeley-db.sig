# SPDX-License-Identifier: CC0-1.0
component  berkeley-db
type       library
purl       pkg:generic/berkeley-db@{version}
cpe        cpe:2.3:a:oracle:berkeley_db:{version}:*:*:*:*:*:*:*
supplier   Oracle
license    AGPL-3.0-only >=6.0
license    Sleepycat <6.0
url        website http://www.oracle.com/technetwork/database/database-technologies/berkeleydb/overview/index.html
alias      libdb libdb5.3 db bdb db5.3

rule 1 banner rodata "{start}Berkeley DB {dotted}: ({month} {s}{d}, {year})"
rule 2 banner rodata "{start}Berkeley DB {dotted}: ({month} {d}, {year})"
rule 3 banner rodata "{start}Sleepycat Software: Berkeley DB {dotted}: ("
# the file is named after the first two numbers of three
rule 4 soname "libdb-{soversion}.so"
rule 7 soname "libdb-5.3.so" >=5.3 <5.4
rule 8 soname "libdb-4.8.so" >=4.8 <4.9
rule 5 symbols __db_vrfy_pgset_next __bamc_compress_count __ham_del_pair
rule 6 symbols db_env_create db_create db_strerror

accept 1 "Berkeley DB 5.3.28: (September  9, 2013)" -> 5.3.28
accept 2 "Berkeley DB 4.8.30: (April 29, 2013)" -> 4.8.30
accept 3 "Sleepycat Software: Berkeley DB 4.1.25: (December 19, 2002)" -> 4.1.25
accept 4 "libdb-5.3.so" -> -
accept 7 "libdb-5.3.so" -> -
accept 8 "libdb-4.8.so" -> -
accept 5 "__db_vrfy_pgset_next __bamc_compress_count __ham_del_pair" -> -
accept 6 "db_env_create db_create db_strerror" -> -
refuse "configured with Berkeley DB 5.3.28"
