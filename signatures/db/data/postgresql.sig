# SPDX-License-Identifier: CC0-1.0
component  postgresql
type       application
purl       pkg:generic/postgresql@{version}
cpe        cpe:2.3:a:postgresql:postgresql:{version}:*:*:*:*:*:*:*
supplier   PostgreSQL Global Development Group
license    PostgreSQL
url        website http://www.postgresql.org/
url        vcs https://git.postgresql.org/git/postgresql.git
alias      libpq libpq5 psql postgresql-13 postgresql-15 postgresql-17

rule 1 soname "libpq.so.{soversion}"
rule 2 symbols PQbackendPID PQescapeBytea PQsetTraceFlags
rule 3 getter PQlibVersion dec:MNNPP needs 1,2,5 <10.0.0
rule 4 getter PQlibVersion dec:MNNNN needs 1,2,5 >=10.0
rule 5 symbols PQconninfoParse PQresultErrorField lo_import_with_oid
rule 6 filename "libpq.so.5.10" >=10.0 <11.0
rule 7 filename "libpq.so.5.11" >=11.0 <12.0
rule 8 filename "libpq.so.5.12" >=12.0 <13.0
rule 9 filename "libpq.so.5.13" >=13.0 <14.0
rule 10 filename "libpq.so.5.14" >=14.0 <15.0
rule 11 filename "libpq.so.5.15" >=15.0 <16.0
rule 12 filename "libpq.so.5.16" >=16.0 <17.0
rule 13 filename "libpq.so.5.17" >=17.0 <18.0
rule 14 filename "libpq.so.5.18" >=18.0 <19.0
rule 15 strings rodata "postgres (PostgreSQL) "
rule 16 strings rodata "psql (PostgreSQL) "
rule 17 strings rodata "pg_dump (PostgreSQL) "
rule 18 banner rodata "{start}postgres (PostgreSQL) {dotted}"
rule 19 banner rodata "{start}psql (PostgreSQL) {dotted}"
rule 20 banner rodata "{start}pg_dump (PostgreSQL) {dotted}"

accept 1 "libpq.so.5" -> -
accept 2 "PQbackendPID PQescapeBytea PQsetTraceFlags" -> -
accept 3 "90624" -> 9.6.24
accept 4 "170011" -> 17.11
accept 5 "PQconninfoParse PQresultErrorField lo_import_with_oid" -> -
accept 6 "libpq.so.5.10" -> -
accept 7 "libpq.so.5.11" -> -
accept 8 "libpq.so.5.12" -> -
accept 9 "libpq.so.5.13" -> -
accept 10 "libpq.so.5.14" -> -
accept 11 "libpq.so.5.15" -> -
accept 12 "libpq.so.5.16" -> -
accept 13 "libpq.so.5.17" -> -
accept 14 "libpq.so.5.18" -> -
accept 15 "postgres (PostgreSQL) 15.18\n" -> -
accept 16 "psql (PostgreSQL) 15.18\n" -> -
accept 17 "pg_dump (PostgreSQL) 15.18\n" -> -
accept 18 "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)\n" -> 15.18
accept 19 "psql (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)\n" -> 15.18
accept 20 "pg_dump (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)\n" -> 15.18
refuse "libpq is incorrectly linked to backend functions"
refuse "PostgreSQL 15.18 server"
