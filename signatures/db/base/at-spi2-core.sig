# SPDX-License-Identifier: CC0-1.0
component  at-spi2-core
type       library
purl       pkg:generic/at-spi2-core@{version}
supplier   GNOME Project
license    LGPL-2.1-or-later
url        website https://wiki.gnome.org/Accessibility
url        vcs https://gitlab.gnome.org/GNOME/at-spi2-core
alias      libatspi libatspi2.0-0

rule 1 soname "libatspi.so.{soversion}"
rule 2 symbols atspi_accessible_get_table_cell atspi_collection_match_type_get_type atspi_device_notify_key
rule 3 filename "libatk-1.0.so.0.24609.1" <2.56.2
rule 4 filename "libatk-1.0.so.0.25611.1" >2.46.0

accept 1 "libatspi.so.0" -> -
accept 2 "atspi_accessible_get_table_cell atspi_collection_match_type_get_type atspi_device_notify_key" -> -
accept 3 "libatk-1.0.so.0.24609.1" -> -
accept 4 "libatk-1.0.so.0.25611.1" -> -
refuse "org.a11y.atspi.Registry"
