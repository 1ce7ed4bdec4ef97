# SPDX-License-Identifier: CC0-1.0
component  lilv
type       library
purl       pkg:generic/lilv@{version}
supplier   David Robillard
license    ISC
url        website https://drobilla.net/software/lilv.html
url        vcs https://gitlab.com/lv2/lilv
alias      liblilv-0-0

rule 1 soname "liblilv-0.so.{soversion}"
rule 2 filename "liblilv-0.so.0.{minor}.{patch}" version "0.{minor}.{patch}"
rule 3 symbols lilv_state_get_num_properties lilv_world_unload_resource lilv_plugin_classes_get

accept 1 "liblilv-0.so.0" -> -
accept 2 "liblilv-0.so.0.24.14" -> 0.24.14
accept 3 "lilv_plugin_classes_get lilv_state_get_num_properties lilv_world_unload_resource" -> -
refuse "LV2_PATH"
