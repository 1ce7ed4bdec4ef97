# SPDX-License-Identifier: CC0-1.0
component  libmaxminddb
type       library
purl       pkg:generic/libmaxminddb@{version}
cpe        cpe:2.3:a:maxmind:libmaxminddb:{version}:*:*:*:*:*:*:*
supplier   MaxMind
license    Apache-2.0
url        website https://maxmind.github.io/libmaxminddb/
url        vcs https://github.com/maxmind/libmaxminddb
alias      libmaxminddb0

rule 1 soname "libmaxminddb.so.{soversion}"
rule 2 symbols MMDB_get_metadata_as_entry_data_list MMDB_lookup_sockaddr MMDB_aget_value
rule 3 strings rodata "The MaxMind DB file is in a format this library can't handle (unknown record size or binary format version)"
rule 4 getter MMDB_lib_version string "{dotted}"
rule 5 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 1

accept 1 "libmaxminddb.so.0" -> -
accept 2 "MMDB_get_metadata_as_entry_data_list MMDB_lookup_sockaddr MMDB_aget_value" -> -
accept 3 "The MaxMind DB file is in a format this library can't handle (unknown record size or binary format version)" -> -
accept 4 "1.12.2" -> 1.12.2
accept 5 "1.12.2" -> 1.12.2
refuse "libmaxminddb 1.12.2"
