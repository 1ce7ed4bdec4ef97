# SPDX-License-Identifier: CC0-1.0
component  postgresql
type       application
purl       pkg:generic/postgresql@{version}
cpe        cpe:2.3:a:postgresql:postgresql:{version}:*:*:*:*:*:*:*
supplier   PostgreSQL Global Development Group
license    PostgreSQL
url        website http://www.postgresql.org/
url        vcs https://git.postgresql.org/git/postgresql.git
alias      libpq libpq5 psql

rule 1 soname "libpq.so.{soversion}"
rule 2 symbols PQbackendPID PQescapeBytea PQsetTraceFlags
rule 3 getter PQlibVersion dec:MNNPP needs 1,2,5 <10.0.0
rule 4 getter PQlibVersion dec:MNNNN needs 1,2,5 >=10.0
rule 5 symbols PQconninfoParse PQresultErrorField lo_import_with_oid

accept 1 "libpq.so.5" -> -
accept 2 "PQbackendPID PQescapeBytea PQsetTraceFlags" -> -
accept 3 "90624" -> 9.6.24
accept 4 "170011" -> 17.11
accept 5 "PQconninfoParse PQresultErrorField lo_import_with_oid" -> -
refuse "libpq is incorrectly linked to backend functions"
