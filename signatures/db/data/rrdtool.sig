# SPDX-License-Identifier: CC0-1.0
component  rrdtool
type       library
purl       pkg:generic/rrdtool@{version}
supplier   Tobias Oetiker
license    GPL-2.0-or-later
url        website https://oss.oetiker.ch/rrdtool/
url        vcs https://github.com/oetiker/rrdtool-1.x
alias      librrd librrd8

rule 1 soname "librrd.so.{soversion}"
rule 2 symbols rrd_create rrd_strversion rrd_graph_v
rule 3 getter rrd_strversion string "{dotted}"
accept 1 "librrd.so.8" -> -
accept 2 "rrd_create rrd_strversion rrd_graph_v" -> -
accept 3 "1.7.2" -> 1.7.2
refuse "RRDtool 1.7.2  Copyright by Tobias Oetiker"
