# SPDX-License-Identifier: CC0-1.0
component  gssdp
type       library
purl       pkg:generic/gssdp@{version}
supplier   GNOME Project
license    LGPL-2.1-or-later
url        website https://wiki.gnome.org/Projects/GUPnP
url        vcs https://gitlab.gnome.org/GNOME/gssdp
alias      libgssdp libgssdp-1.6-0

rule 1 soname "libgssdp-1.{d}.so.{soversion}"
rule 2 soname "libgssdp-1.0.so.{soversion}"
rule 3 filename "libgssdp-1.6.so.0.1{minor2}.{patch}" version "1.{minor}.{patch}"
rule 4 symbols gssdp_resource_browser_get_target gssdp_resource_group_set_message_delay gssdp_client_set_network

accept 1 "libgssdp-1.6.so.0" -> -
accept 2 "libgssdp-1.0.so.3" -> -
accept 3 "libgssdp-1.6.so.0.106.4" -> 1.6.4
accept 4 "gssdp_resource_browser_get_target gssdp_resource_group_set_message_delay gssdp_client_set_network" -> -
refuse "GSSDP/1.6.3"
