# SPDX-License-Identifier: CC0-1.0
component  dbench
type       application
purl       pkg:generic/dbench@{version}
supplier   Andrew Tridgell
license    GPL-2.0-or-later
url        website http://samba.org/ftp/tridge/dbench/

# dbench 4.0 says 4.00 of itself.
rule 1 strings rodata "dbench version %s - Copyright Andrew Tridgell 1999-2004\n"
rule 2 filename "tbench_srv"

accept 1 "dbench version %s - Copyright Andrew Tridgell 1999-2004\n" -> -
accept 2 "tbench_srv" -> -
refuse "dbench version 4.00"
