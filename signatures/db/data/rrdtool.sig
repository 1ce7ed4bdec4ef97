# SPDX-License-Identifier: CC0-1.0
component  rrdtool
type       library
purl       pkg:generic/rrdtool@{version}
cpe        cpe:2.3:a:rrdtool_project:rrdtool:{version}:*:*:*:*:*:*:*
supplier   Tobias Oetiker
license    GPL-2.0-or-later
url        website https://oss.oetiker.ch/rrdtool/
url        vcs https://github.com/oetiker/rrdtool-1.x
alias      librrd librrd8

rule 1 soname "librrd.so.{soversion}"
rule 2 symbols rrd_create rrd_strversion rrd_graph_v
rule 3 getter rrd_strversion string "{dotted}"
rule 4 strings rodata "RRDtool %s  Copyright by Tobias Oetiker <tobi@oetiker.ch>\n"
rule 5 lone "1.{minor}.{patch}" needs 4,6 version "1.{minor}.{patch}"
rule 6 strings rodata "[ERROR: not enough arguments for RRD::TIME::NOW]"
rule 7 banner rodata "{start}RRDtool {dotted}  Copyright by Tobi Oetiker"
accept 1 "librrd.so.8" -> -
accept 2 "rrd_create rrd_strversion rrd_graph_v" -> -
accept 3 "1.7.2" -> 1.7.2
accept 4 "RRDtool %s  Copyright by Tobias Oetiker <tobi@oetiker.ch>\n" -> -
accept 5 "1.7.2" -> 1.7.2
accept 6 "[ERROR: not enough arguments for RRD::TIME::NOW]" -> -
accept 7 "RRDtool 1.7.2  Copyright by Tobi Oetiker" -> 1.7.2
refuse "RRDtool 1.7.2  Copyright by Tobias Oetiker"
