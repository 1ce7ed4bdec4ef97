# SPDX-License-Identifier: CC0-1.0
component  graphviz
type       library
purl       pkg:generic/graphviz@{version}
cpe        cpe:2.3:a:graphviz:graphviz:{version}:*:*:*:*:*:*:*
supplier   Graphviz project
license    EPL-1.0
url        website https://www.graphviz.org/
url        vcs https://gitlab.com/graphviz/graphviz
alias      libgraphviz libcgraph6 libgvc6 libcdt5

# releases 2.42.2 and before name the snapshot after them: an odd minor is no release
rule 1 soname "libcgraph.so.{soversion}"
rule 2 soname "libgvc.so.{soversion}"
rule 3 soname "libcdt.so.{soversion}"
rule 4 soname "libpathplan.so.{soversion}"
rule 5 soname "libxdot.so.{soversion}"
rule 6 soname "libgvpr.so.{soversion}"
rule 7 soname "liblab_gamut.so.{soversion}"
rule 8 lone "2.{minor}.{patch}" version "2.{minor}.{patch}" <2.43 needs 1,2
rule 9 symbols agmethod_init agedgeattr_delete agsafeset

accept 1 "libcgraph.so.6" -> -
accept 2 "libgvc.so.6" -> -
accept 3 "libcdt.so.5" -> -
accept 4 "libpathplan.so.4" -> -
accept 5 "libxdot.so.4" -> -
accept 6 "libgvpr.so.2" -> -
accept 7 "liblab_gamut.so.1" -> -
accept 8 "2.42.4" -> 2.42.4
accept 9 "agedgeattr_delete agmethod_init agsafeset" -> -
refuse "graphviz version 2.43.0 (0)"
