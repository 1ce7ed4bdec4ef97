# SPDX-License-Identifier: CC0-1.0
component  pthreadpool
type       library
purl       pkg:generic/pthreadpool@{version}
supplier   Marat Dukhan
license    BSD-2-Clause
url        vcs https://github.com/Maratyszcza/pthreadpool
alias      libpthreadpool0

rule 1 soname "libpthreadpool.so.{soversion}"
rule 2 symbols pthreadpool_compute_1d pthreadpool_parallelize_2d_tile_2d

accept 1 "libpthreadpool.so.0" -> -
accept 2 "pthreadpool_compute_1d pthreadpool_parallelize_2d_tile_2d" -> -
refuse "pthreadpool"
