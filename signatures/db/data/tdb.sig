# SPDX-License-Identifier: CC0-1.0
component  tdb
type       library
purl       pkg:generic/tdb@{version}
supplier   Samba Team
license    LGPL-3.0-or-later
url        website https://tdb.samba.org/
url        vcs https://git.samba.org/samba.git
alias      libtdb libtdb1

rule 1 soname "libtdb.so.{soversion}"
rule 2 filename "libtdb.so.{major}.{minor}.{patch}"
rule 3 symbols tdb_chainlock_read tdb_lockall_mark tdb_set_logging_function

accept 1 "libtdb.so.1" -> -
accept 2 "libtdb.so.1.4.13" -> 1.4.13
accept 3 "tdb_chainlock_read tdb_lockall_mark tdb_set_logging_function" -> -
refuse "TDB_1.2.1"
