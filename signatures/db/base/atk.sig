# SPDX-License-Identifier: CC0-1.0
component  atk
type       library
purl       pkg:generic/atk@{version}
supplier   GNOME Project
license    LGPL-2.0-or-later
url        website https://wiki.gnome.org/Accessibility
url        vcs https://gitlab.gnome.org/Archive/atk
alias      libatk libatk1.0-0

rule 1 soname "libatk-1.0.so.{soversion}"
rule 2 symbols atk_object_connect_property_change_handler atk_document_get_current_page_number atk_plug_set_child
rule 3 lone "2.{minor}.{patch}" needs 1,2 version "2.{minor}.{patch}"

accept 1 "libatk-1.0.so.0" -> -
accept 2 "atk_object_connect_property_change_handler atk_document_get_current_page_number atk_plug_set_child" -> -
accept 3 "2.46.0" -> 2.46.0
refuse "ATK_STATE_TYPE"
