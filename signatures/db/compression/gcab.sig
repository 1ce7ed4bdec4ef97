# SPDX-License-Identifier: CC0-1.0
component  gcab
type       library
purl       pkg:generic/gcab@{version}
cpe        cpe:2.3:a:gnome:gcab:{version}:*:*:*:*:*:*:*
supplier   GNOME Project
license    LGPL-2.1-or-later
url        website https://wiki.gnome.org/msitools
url        vcs https://gitlab.gnome.org/GNOME/gcab
alias      libgcab libgcab-1.0-0

rule 1 soname "libgcab-1.0.so.{soversion}"
rule 2 symbols gcab_cabinet_extract_simple gcab_file_new_with_bytes gcab_compression_get_type
rule 3 filename "libgcab-1.0.so.0.2.0" <1.6
rule 4 filename "libgcab-1.0.so.0.3.0" >1.5

accept 1 "libgcab-1.0.so.0" -> -
accept 2 "gcab_cabinet_extract_simple gcab_compression_get_type gcab_file_new_with_bytes" -> -
accept 3 "libgcab-1.0.so.0.2.0" -> -
accept 4 "libgcab-1.0.so.0.3.0" -> -
refuse "LIBGCAB1_1.5"
