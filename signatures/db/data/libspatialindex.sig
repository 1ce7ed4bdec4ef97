# SPDX-License-Identifier: CC0-1.0
component  libspatialindex
type       library
purl       pkg:generic/libspatialindex@{version}
supplier   libspatialindex project
license    MIT
url        website https://libspatialindex.org/
url        vcs https://github.com/libspatialindex/libspatialindex
alias      spatialindex libspatialindex6 libspatialindex-c6

rule 1 soname "libspatialindex.so.{soversion}"
rule 2 soname "libspatialindex_c.so.{soversion}"
rule 3 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 1
rule 4 symbols IndexProperty_GetResultSetLimit Index_Intersects_internal

accept 1 "libspatialindex.so.6" -> -
accept 2 "libspatialindex_c.so.6" -> -
accept 3 "1.9.3" -> 1.9.3
accept 4 "IndexProperty_GetResultSetLimit Index_Intersects_internal" -> -
refuse "SpatialIndex::"
