# SPDX-License-Identifier: CC0-1.0
component  sqlite
type       library
purl       pkg:generic/sqlite@{version}
cpe        cpe:2.3:a:sqlite:sqlite:{version}:*:*:*:*:*:*:*
supplier   SQLite
license    blessing
url        website https://www.sqlite.org/
url        vcs https://github.com/sqlite/sqlite
alias      sqlite3 libsqlite3 libsqlite3-0 sqlite3-cli

rule 1 soname "libsqlite3.so.{soversion}"
rule 2 soname "libsqlite3.so"
rule 3 symbols sqlite3_open_v2 sqlite3_libversion sqlite3_prepare_v2
rule 4 strings rodata "SQLite format 3" "unable to delete/modify user-function due to active statements"
rule 5 lone "3.{minor}.{patch}" needs 1,2,3,4,14,15 version "3.{minor}.{patch}" >=3.3.0
rule 6 filename "bin/sqlite3"
rule 7 strings rodata "Enter \".help\" for usage hints.\n" "sqlite> "
rule 8 filename "libsqlite3.so.3.{minor}.{patch}" version "3.{minor}.{patch}" >=3.48
rule 9 filename "bin/sqldiff"
rule 10 filename "bin/sqlite3_analyzer"
rule 11 lone "3.{minor}.{patch}.{micro}" needs 1,2,3,4,15 version "3.{minor}.{patch}.{micro}" >=3.3.0
rule 12 getter sqlite3_libversion string
rule 13 getter sqlite3_libversion_number dec:MNNNPPP >=3.9
rule 14 filename "sqlite3/libtclsqlite3.so"
rule 15 strings rodata "unable to delete/modify user-function due to active statements" "unable to delete/modify collation sequence due to active statements"
accept 1 "libsqlite3.so.0" -> -
accept 2 "libsqlite3.so" -> -
accept 3 "sqlite3_open_v2 sqlite3_libversion sqlite3_prepare_v2" -> -
accept 4 "SQLite format 3\nunable to delete/modify user-function due to active statements" -> -
accept 5 "3.46.1" -> 3.46.1
accept 6 "usr/bin/sqlite3" -> -
accept 7 "Enter \".help\" for usage hints.\n\nsqlite> " -> -
accept 8 "libsqlite3.so.3.50.4" -> 3.50.4
accept 9 "usr/bin/sqldiff" -> -
accept 10 "usr/bin/sqlite3_analyzer" -> -
accept 11 "3.8.10.2" -> 3.8.10.2
accept 12 "3.40.1" -> 3.40.1
accept 13 "3046001" -> 3.46.1
accept 14 "usr/lib/tcltk/sqlite3/libtclsqlite3.so" -> -
accept 15 "unable to delete/modify user-function due to active statements\0unable to delete/modify collation sequence due to active statements" -> -
refuse "SQLite format 3"
refuse "SQLite library is too old: 3.40.1"
