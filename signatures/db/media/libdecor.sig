# SPDX-License-Identifier: CC0-1.0
component  libdecor
type       library
purl       pkg:generic/libdecor@{version}
supplier   freedesktop.org
license    MIT
url        vcs https://gitlab.freedesktop.org/libdecor/libdecor
alias      libdecor-0 libdecor-0-0

rule 1 soname "libdecor-0.so.{soversion}"
rule 2 filename "libdecor-0.so.0.{minor1}00.{patch}" version "0.{minor}.{patch}"
rule 3 symbols libdecor_frame_show_window_menu libdecor_configuration_get_content_size libdecor_frame_unset_capabilities

accept 1 "libdecor-0.so.0" -> -
accept 2 "libdecor-0.so.0.200.2" -> 0.2.2
accept 3 "libdecor_configuration_get_content_size libdecor_frame_show_window_menu libdecor_frame_unset_capabilities" -> -
refuse "LIBDECOR_PLUGIN_DIR"
