# SPDX-License-Identifier: CC0-1.0
component  libexif
type       library
purl       pkg:generic/libexif@{version}
cpe        cpe:2.3:a:libexif_project:libexif:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:libexif:libexif:{version}:*:*:*:*:*:*:*
supplier   libexif
license    LGPL-2.1-or-later
url        website https://libexif.github.io/
url        vcs https://github.com/libexif/libexif
alias      libexif12

rule 1 soname "libexif.so.{soversion}"
rule 2 symbols exif_data_new_from_data exif_loader_new exif_entry_get_value
rule 3 strings rodata "Parsing %i byte(s) EXIF data...\n"
veto "Project-Id-Version: "
accept 1 "libexif.so.12" -> -
accept 2 "exif_data_new_from_data exif_loader_new exif_entry_get_value" -> -
accept 3 "Parsing %i byte(s) EXIF data...\n" -> -
refuse "exif_data_new failed"
