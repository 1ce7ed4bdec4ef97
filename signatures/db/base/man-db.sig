# SPDX-License-Identifier: CC0-1.0
component  man-db
type       application
purl       pkg:generic/man-db@{version}
cpe        cpe:2.3:a:man-db_project:man-db:{version}:*:*:*:*:*:*:*
supplier   man-db project
license    GPL-2.0-or-later
url        website https://man-db.gitlab.io/man-db/
url        vcs https://gitlab.com/man-db/man-db
alias      mandb

rule 1 soname "libman-{dotted}.so"
rule 2 soname "libmandb-{dotted}.so"
rule 3 strings rodata "MANDB_MAP %511s %511s"
rule 4 banner rodata "{start}mandb {dotted}{end}" needs 3
accept 1 "libman-2.11.2.so" -> 2.11.2
accept 2 "libmandb-2.11.2.so" -> 2.11.2
accept 3 "MANDB_MAP %511s %511s" -> -
accept 4 "mandb 2.11.2" -> 2.11.2
refuse "mandb 2.11.2"
refuse "MANDB_MAP /usr/man /var/cache/man"
