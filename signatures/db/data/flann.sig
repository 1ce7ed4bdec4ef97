# SPDX-License-Identifier: CC0-1.0
component  flann
type       library
purl       pkg:generic/flann@{version}
supplier   Marius Muja and David Lowe
license    BSD-3-Clause
url        website http://www.cs.ubc.ca/research/flann/
url        vcs https://github.com/flann-lib/flann
alias      libflann libflann1.9

rule 1 soname "libflann.so.{soversion}"
rule 2 soname "libflann_cpp.so.{soversion}"
rule 3 filename "libflann.so.1.{minor}.{patch}" version "1.{minor}.{patch}"
rule 4 filename "libflann_cpp.so.1.{minor}.{patch}" version "1.{minor}.{patch}"
rule 5 symbols DEFAULT_FLANN_PARAMETERS flann_find_nearest_neighbors_index_double

accept 1 "libflann.so.1.9" -> -
accept 2 "libflann_cpp.so.1.9" -> -
accept 3 "libflann.so.1.9.2" -> 1.9.2
accept 4 "libflann_cpp.so.1.9.2" -> 1.9.2
accept 5 "DEFAULT_FLANN_PARAMETERS flann_find_nearest_neighbors_index_double" -> -
refuse "FLANN_INDEX"
