# SPDX-License-Identifier: CC0-1.0
component  libgeotiff
type       library
purl       pkg:generic/libgeotiff@{version}
supplier   OSGeo
license    MIT
url        website https://geotiff.osgeo.org/
url        vcs https://github.com/OSGeo/libgeotiff
alias      libgeotiff5

rule 1 soname "libgeotiff.so.{soversion}"
rule 2 symbols GTIFNewWithMethodsEx GTIFGetUOMAngleInfo GTIFMapSysToProj
rule 3 filename "libgeotiff.so.5.2.1" <1.7.4
rule 4 filename "libgeotiff.so.5.2.3" >1.7.1

accept 1 "libgeotiff.so.5" -> -
accept 2 "GTIFGetUOMAngleInfo GTIFMapSysToProj GTIFNewWithMethodsEx" -> -
accept 3 "libgeotiff.so.5.2.1" -> -
accept 4 "libgeotiff.so.5.2.3" -> -
refuse "GeoTIFF"
