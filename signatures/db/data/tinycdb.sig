# SPDX-License-Identifier: CC0-1.0
component  tinycdb
type       library
purl       pkg:generic/tinycdb@{version}
supplier   Michael Tokarev
license    LicenseRef-public-domain
url        website http://www.corpit.ru/mjt/tinycdb.html
alias      libcdb libcdb1

rule 1 soname "libcdb.so.{soversion}"
rule 2 symbols cdb_make_finish cdb_make_exists cdb_findinit

accept 1 "libcdb.so.1" -> -
accept 2 "cdb_findinit cdb_make_exists cdb_make_finish" -> -
refuse "cdb:/etc/postfix/virtual"
