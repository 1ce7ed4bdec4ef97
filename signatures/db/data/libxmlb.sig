# SPDX-License-Identifier: CC0-1.0
component  libxmlb
type       library
purl       pkg:generic/libxmlb@{version}
supplier   Richard Hughes
license    LGPL-2.1-or-later
alias      libxmlb2

rule 1 soname "libxmlb.so.{soversion}"
rule 2 symbols xb_node_get_attr_as_uint xb_node_get_child
rule 3 getter xb_version_string string "{dotted}"

accept 1 "libxmlb.so.2" -> -
accept 2 "xb_node_get_attr_as_uint xb_node_get_child" -> -
accept 3 "0.3.22" -> 0.3.22
refuse "xb_node"
