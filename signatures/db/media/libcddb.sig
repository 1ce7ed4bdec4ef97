# SPDX-License-Identifier: CC0-1.0
component  libcddb
type       library
purl       pkg:generic/libcddb@{version}
supplier   Kris Verbeeck
license    LGPL-2.0-or-later
url        website http://libcddb.sourceforge.net
alias      libcddb2

rule 1 soname "libcddb.so.{soversion}"
rule 2 symbols cddb_disc_set_year cddb_site_new cddb_cache_file_name
rule 3 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 2

accept 1 "libcddb.so.2" -> -
accept 2 "cddb_disc_set_year cddb_site_new cddb_cache_file_name" -> -
accept 3 "1.3.2" -> 1.3.2
refuse "CDDB client libcddb 1.3.2"
