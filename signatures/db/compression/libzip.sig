# SPDX-License-Identifier: CC0-1.0
component  libzip
type       library
purl       pkg:generic/libzip@{version}
cpe        cpe:2.3:a:libzip:libzip:{version}:*:*:*:*:*:*:*
supplier   Dieter Baron and Thomas Klausner
license    BSD-3-Clause
url        website https://libzip.org
url        vcs https://github.com/nih-at/libzip
alias      libzip4 libzip5 libzip4t64

rule 1 soname "libzip.so.{soversion}"
rule 2 symbols zip_open_from_source zip_source_buffer_fragment zip_file_extra_field_set
rule 3 getter zip_libzip_version string "{dotted}"

accept 1 "libzip.so.5" -> -
accept 2 "zip_open_from_source zip_source_buffer_fragment zip_file_extra_field_set" -> -
accept 3 "1.11.3" -> 1.11.3
refuse "zip error: Invalid argument"
