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

accept 1 "libgcab-1.0.so.0" -> -
accept 2 "gcab_cabinet_extract_simple gcab_compression_get_type gcab_file_new_with_bytes" -> -
refuse "LIBGCAB1_1.5"
