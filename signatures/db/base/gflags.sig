# SPDX-License-Identifier: CC0-1.0
component  gflags
type       library
purl       pkg:generic/gflags@{version}
supplier   Google
license    BSD-3-Clause
url        website https://gflags.github.io/gflags/
url        vcs https://github.com/gflags/gflags
alias      libgflags libgflags2.2

rule 1 soname "libgflags.so.{soversion}"
rule 2 soname "libgflags_nothreads.so.{soversion}"
rule 3 filename "libgflags.so.{major}.{minor}.{patch}"
rule 4 filename "libgflags_nothreads.so.{major}.{minor}.{patch}"
accept 1 "libgflags.so.2.2" -> -
accept 2 "libgflags_nothreads.so.2.2" -> -
accept 3 "libgflags.so.2.2.2" -> 2.2.2
accept 4 "libgflags_nothreads.so.2.2.2" -> 2.2.2
refuse "--flagfile=gflags"
