# SPDX-License-Identifier: CC0-1.0
component  libtracefs
type       library
purl       pkg:generic/libtracefs@{version}
supplier   Steven Rostedt
license    LGPL-2.1-only

rule 1 soname "libtracefs.so.{soversion}"
rule 2 filename "libtracefs.so.{major}.{minor}.{patch}"

accept 1 "libtracefs.so.1" -> -
accept 2 "libtracefs.so.1.6.4" -> 1.6.4
refuse "libtracefs.a"
