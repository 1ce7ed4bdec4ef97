# SPDX-License-Identifier: CC0-1.0
component  glog
type       library
purl       pkg:generic/glog@{version}
supplier   Google
license    BSD-3-Clause
alias      libglog google-glog

rule 1 soname "libglog.so.{soversion}"
rule 2 filename "libglog.so.{major}.{minor}.{patch}"

accept 1 "libglog.so.1" -> -
accept 2 "libglog.so.0.6.0" -> 0.6.0
refuse "libglog.a"
