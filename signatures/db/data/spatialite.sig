# SPDX-License-Identifier: CC0-1.0
component  spatialite
type       library
purl       pkg:generic/spatialite@{version}
supplier   Alessandro Furieri
license    MPL-1.1 OR GPL-2.0-or-later OR LGPL-2.1-or-later
alias      libspatialite libspatialite7 libspatialite8

rule 1 soname "libspatialite.so.{soversion}"
rule 2 soname "mod_spatialite.so.{soversion}"
rule 3 symbols gaiaCopyLinestringCoordsReverse gaiaGeomCollPreparedCovers spatialite_version
rule 4 getter spatialite_version string "{dotted}"
rule 5 lone "{major1}.{minor}.{patch}" >=4.0.0 <6.0.0 needs 1,2,3

accept 1 "libspatialite.so.8" -> -
accept 2 "mod_spatialite.so.8" -> -
accept 3 "gaiaCopyLinestringCoordsReverse gaiaGeomCollPreparedCovers spatialite_version" -> -
accept 4 "5.1.0" -> 5.1.0
accept 5 "5.0.1" -> 5.0.1
refuse "SpatiaLite 5.1.0"
