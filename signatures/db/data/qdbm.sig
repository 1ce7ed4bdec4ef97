# SPDX-License-Identifier: CC0-1.0
component  qdbm
type       library
purl       pkg:generic/qdbm@{version}
supplier   Mikio Hirabayashi
license    LGPL-2.1-or-later
url        website https://fallabs.com/qdbm/
alias      libqdbm

rule 1 soname "libqdbm.so.{soversion}"
rule 2 symbols dpopen cropen vlopen cbmapput
rule 3 getter dpversion &[0]string
accept 1 "libqdbm.so.14" -> -
accept 2 "dpopen cropen vlopen cbmapput" -> -
accept 3 "1.8.78" -> 1.8.78
refuse "depot.c"
