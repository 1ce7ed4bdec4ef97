# SPDX-License-Identifier: CC0-1.0
component  shapelib
type       library
purl       pkg:generic/shapelib@{version}
cpe        cpe:2.3:a:osgeo:shapelib:{version}:*:*:*:*:*:*:*
supplier   Frank Warmerdam
license    MIT OR LGPL-2.0-or-later
url        website http://shapelib.maptools.org/
url        vcs https://github.com/OSGeo/shapelib
alias      libshp libshp2

rule 1 soname "libshp.so.{soversion}"
rule 2 symbols SHPCreateSimpleObject SHPTreeAddShapeId DBFSetLastModifiedDate

accept 1 "libshp.so.2" -> -
accept 2 "DBFSetLastModifiedDate SHPCreateSimpleObject SHPTreeAddShapeId" -> -
refuse "SHP file"
