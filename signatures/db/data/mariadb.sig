# SPDX-License-Identifier: CC0-1.0
component  mariadb
type       application
purl       pkg:generic/mariadb@{version}
cpe        cpe:2.3:a:mariadb:mariadb:{version}:*:*:*:*:*:*:*
supplier   MariaDB Foundation
license    GPL-2.0-only
url        website https://mariadb.org/
url        vcs https://github.com/MariaDB/server
alias      mariadb-server mariadb-client mysqld libmariadb

rule 1 banner rodata "{start}{dotted}-MariaDB{end}" >=5.1
rule 2 banner rodata "{start}{dotted}-MariaDB-{any}{end}" >=5.1
rule 3 soname "libmariadb.so.{soversion}"
rule 4 symbols mariadb_connection mysql_real_connect mariadb_get_info
rule 5 soname "libmariadbd.so.{soversion}"

accept 1 "10.11.18-MariaDB" -> 10.11.18
accept 2 "10.1.48-MariaDB-log" -> 10.1.48
accept 3 "libmariadb.so.3" -> -
accept 4 "mariadb_connection mysql_real_connect mariadb_get_info" -> -
accept 5 "libmariadbd.so.19" -> -
refuse "5.5.5-10.11.18-MariaDB server"
refuse "As of MariaDB 10.0"

