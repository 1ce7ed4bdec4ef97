# SPDX-License-Identifier: CC0-1.0
component  sord
type       library
purl       pkg:generic/sord@{version}
supplier   David Robillard
license    ISC
url        website https://drobilla.net/software/sord.html
url        vcs https://gitlab.com/drobilla/sord
alias      libsord-0-0

rule 1 soname "libsord-0.so.{soversion}"
rule 2 symbols sord_inserter_set_base_uri sord_node_get_string_measured sord_num_nodes

accept 1 "libsord-0.so.0" -> -
accept 2 "sord_inserter_set_base_uri sord_node_get_string_measured sord_num_nodes" -> -
refuse "sordi 0.16.14"
