# SPDX-License-Identifier: CC0-1.0
component  gdal
type       library
purl       pkg:generic/gdal@{version}
cpe        cpe:2.3:a:osgeo:gdal:{version}:*:*:*:*:*:*:*
supplier   OSGeo
license    MIT
url        website http://www.gdal.org/
url        vcs https://github.com/OSGeo/gdal
alias      libgdal libgdal32 gdal-bin

rule 1 soname "libgdal.so.{soversion}"
rule 2 banner rodata "{start}GDAL {major}.{minor}.{patch}{end}" needs 1
rule 3 symbols GDALAllRegister OGRRegisterAll GDALVersionInfo

accept 1 "libgdal.so.32" -> -
accept 2 "GDAL 3.6.2" -> 3.6.2
accept 3 "GDALAllRegister GDALVersionInfo OGRRegisterAll" -> -
refuse "GDAL 2.0dev, released 2011/12/29"
