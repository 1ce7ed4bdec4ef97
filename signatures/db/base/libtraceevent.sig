# SPDX-License-Identifier: CC0-1.0
component  libtraceevent
type       library
purl       pkg:generic/libtraceevent@{version}
supplier   Steven Rostedt
license    LGPL-2.1-only

rule 1 soname "libtraceevent.so.{soversion}"
rule 2 filename "libtraceevent.so.{major}.{minor}.{patch}"

accept 1 "libtraceevent.so.1" -> -
accept 2 "libtraceevent.so.1.7.1" -> 1.7.1
refuse "libtraceevent.a"
