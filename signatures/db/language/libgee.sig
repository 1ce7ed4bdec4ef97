# SPDX-License-Identifier: CC0-1.0
component  libgee
type       library
purl       pkg:generic/libgee@{version}
supplier   GNOME Project
license    LGPL-2.1-or-later
url        website https://wiki.gnome.org/Projects/Libgee
url        vcs https://gitlab.gnome.org/GNOME/libgee
alias      libgee-0.8 libgee-0.8-2

rule 1 soname "libgee-0.8.so.{soversion}"
rule 2 symbols gee_abstract_sorted_map_sub_map gee_hazard_pointer_context_free gee_lazy_construct_from_value

accept 1 "libgee-0.8.so.2" -> -
accept 2 "gee_abstract_sorted_map_sub_map gee_hazard_pointer_context_free gee_lazy_construct_from_value" -> -
refuse "GeeAbstractCollection"
