# SPDX-License-Identifier: CC0-1.0
component  gperftools
type       library
purl       pkg:generic/gperftools@{version}
cpe        cpe:2.3:a:gperftools_project:gperftools:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:csilvers:gperftools:{version}:*:*:*:*:*:*:*
supplier   Google
license    BSD-3-Clause
alias      libtcmalloc libtcmalloc-minimal

rule 1 banner rodata "{start}gperftools {version}{end}"
rule 2 soname "libtcmalloc.so.{soversion}"
rule 3 soname "libtcmalloc_minimal.so.{soversion}"
rule 4 soname "libprofiler.so.{soversion}"

accept 1 "gperftools 2.10" -> 2.10
accept 2 "libtcmalloc.so.4" -> -
accept 3 "libtcmalloc_minimal.so.4" -> -
accept 4 "libprofiler.so.0" -> -
refuse "install gperftools 2.10"
