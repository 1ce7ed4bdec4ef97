# SPDX-License-Identifier: CC0-1.0
component  xcb-util
type       library
purl       pkg:generic/xcb-util@{version}
supplier   X.Org Foundation
license    MIT
alias      libxcb-util libxcb-util1

rule 1 soname "libxcb-util.so.{soversion}"
rule 2 symbols xcb_atom_name_by_resource xcb_aux_create_window_checked

accept 1 "libxcb-util.so.1" -> -
accept 2 "xcb_atom_name_by_resource xcb_aux_create_window_checked" -> -
refuse "libxcb-util"
