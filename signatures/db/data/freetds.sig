# SPDX-License-Identifier: CC0-1.0
component  freetds
type       library
purl       pkg:generic/freetds@{version}
cpe        cpe:2.3:a:freetds:freetds:{version}:*:*:*:*:*:*:*
supplier   FreeTDS
license    LGPL-2.0-or-later
alias      libsybdb libsybdb5 libct4 tdsodbc freetds-common

rule 1 banner rodata "{start}freetds v{dotted}{end}"
rule 2 soname "libsybdb.so.{soversion}"
rule 3 soname "libct.so.{soversion}"
rule 4 soname "libtdsodbc.so.{soversion}"
rule 5 symbols dbsetlversion dbaltcolid dbversion dbacolname

accept 1 "freetds v1.3.17" -> 1.3.17
accept 2 "libsybdb.so.5" -> -
accept 3 "libct.so.4" -> -
accept 4 "libtdsodbc.so.0" -> -
accept 5 "dbsetlversion dbaltcolid dbversion dbacolname" -> -
refuse "freetds.conf"
