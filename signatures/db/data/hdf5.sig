# SPDX-License-Identifier: CC0-1.0
component  hdf5
type       library
purl       pkg:generic/hdf5@{version}
cpe        cpe:2.3:a:hdfgroup:hdf5:{version}:*:*:*:*:*:*:*
supplier   The HDF Group
license    BSD-3-Clause
alias      libhdf5 libhdf5-103 libhdf5-310

rule 1 banner rodata "{start}HDF5 library version: {dotted}{end}"
rule 2 soname "libhdf5.so.{soversion}"
rule 3 soname "libhdf5_{any}.so.{soversion}"
rule 4 symbols H5get_libversion H5check_version H5open
rule 5 banner rodata "   HDF5 Version: {dotted}\n"

accept 1 "HDF5 library version: 1.14.5" -> 1.14.5
accept 2 "libhdf5.so.310" -> -
accept 3 "libhdf5_serial.so.310" -> -
accept 4 "H5get_libversion H5check_version H5open" -> -
accept 5 "\n                   HDF5 Version: 1.14.5\n" -> 1.14.5
refuse "HDF5 1.14.5"
