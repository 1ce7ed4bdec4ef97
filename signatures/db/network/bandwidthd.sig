# SPDX-License-Identifier: CC0-1.0
component  bandwidthd
type       application
purl       pkg:generic/bandwidthd@{version}
supplier   David Hinkle
license    GPL-2.0-or-later
url        website http://bandwidthd.sourceforge.net/

rule 1 strings rodata "</CENTER><BR>bandwidthd has nothing to graph."

accept 1 "</CENTER><BR>bandwidthd has nothing to graph." -> -
refuse "bandwidthd 2.0.1"
