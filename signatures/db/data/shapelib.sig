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
rule 3 filename "libshp.so.2.1.0" <1.6.1
rule 4 filename "libshp.so.4.1.0" >1.5.0

accept 1 "libshp.so.2" -> -
accept 2 "DBFSetLastModifiedDate SHPCreateSimpleObject SHPTreeAddShapeId" -> -
accept 3 "libshp.so.2.1.0" -> -
accept 4 "libshp.so.4.1.0" -> -
refuse "SHP file"
