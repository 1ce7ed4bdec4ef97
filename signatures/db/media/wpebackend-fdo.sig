# SPDX-License-Identifier: CC0-1.0
component  wpebackend-fdo
type       library
purl       pkg:generic/wpebackend-fdo@{version}
supplier   Igalia
license    BSD-2-Clause
url        website https://wpewebkit.org/
url        vcs https://github.com/Igalia/WPEBackend-fdo
alias      libwpebackend-fdo libWPEBackend-fdo

rule 1 soname "libWPEBackend-fdo-1.0.so.{soversion}"
rule 2 symbols wpe_fdo_initialize_shm wpe_view_backend_exportable_fdo_destroy wpe_fdo_get_major_version
rule 3 filename "libWPEBackend-fdo-1.0.so.1.9.4" <1.16.0
rule 4 filename "libWPEBackend-fdo-1.0.so.1.10.1" >1.14.2

accept 1 "libWPEBackend-fdo-1.0.so.1" -> -
accept 2 "wpe_fdo_initialize_shm wpe_view_backend_exportable_fdo_destroy wpe_fdo_get_major_version" -> -
accept 3 "libWPEBackend-fdo-1.0.so.1.9.4" -> -
accept 4 "libWPEBackend-fdo-1.0.so.1.10.1" -> -
refuse "wpebackend-fdo 1.16.0"
