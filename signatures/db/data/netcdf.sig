# SPDX-License-Identifier: CC0-1.0
component  netcdf
type       library
purl       pkg:generic/netcdf@{version}
cpe        cpe:2.3:a:unidata:netcdf:{version}:*:*:*:*:*:*:*
supplier   Unidata
license    BSD-3-Clause
url        website http://www.unidata.ucar.edu/software/netcdf/
url        vcs https://github.com/Unidata/netcdf-c
alias      netcdf-c libnetcdf libnetcdf19

rule 1 soname "libnetcdf.so.{soversion}"
rule 2 getter nc_inq_libvers string "{version} of {any}" needs 1
rule 3 symbols nc_inq_libvers nc_def_var_chunking nc_inq_grpname_full

accept 1 "libnetcdf.so.19" -> -
accept 2 "4.9.0 of Aug  7 2022 23:41:41 $" -> 4.9.0
accept 3 "nc_def_var_chunking nc_inq_grpname_full nc_inq_libvers" -> -
refuse "netCDF 4.9.0"
