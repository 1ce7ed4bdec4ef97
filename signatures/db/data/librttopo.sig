# SPDX-License-Identifier: CC0-1.0
component  librttopo
type       library
purl       pkg:generic/librttopo@{version}
supplier   RT Topology project
license    GPL-2.0-or-later
url        vcs https://git.osgeo.org/gitea/rttopo/librttopo
alias      librttopo1

rule 1 soname "librttopo.so.{soversion}"
rule 2 symbols rtcollection_make_geos_friendly rt_dist3d_pt_pt rtmpoly_add_rtpoly

accept 1 "librttopo.so.1" -> -
accept 2 "rt_dist3d_pt_pt rtcollection_make_geos_friendly rtmpoly_add_rtpoly" -> -
refuse "RTTOPO"
