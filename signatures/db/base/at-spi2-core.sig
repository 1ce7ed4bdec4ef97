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

accept 1 "libatspi.so.0" -> -
accept 2 "atspi_accessible_get_table_cell atspi_collection_match_type_get_type atspi_device_notify_key" -> -
refuse "org.a11y.atspi.Registry"
