# SPDX-License-Identifier: CC0-1.0
component  jsonnet
type       library
purl       pkg:generic/jsonnet@{version}
supplier   Google
license    Apache-2.0
url        website https://jsonnet.org/
url        vcs https://github.com/google/jsonnet
alias      libjsonnet

rule 1 strings rodata "Jsonnet commandline interpreter "
rule 2 strings rodata "Jsonnet reformatter "
rule 3 lone "v0.{minor}.{patch}" version "0.{minor}.{patch}" needs 1,2,4
rule 4 symbols jsonnet_json_object_append jsonnet_evaluate_file

accept 1 "Jsonnet commandline interpreter " -> -
accept 2 "Jsonnet reformatter " -> -
accept 3 "v0.18.0" -> 0.18.0
accept 4 "jsonnet_json_object_append jsonnet_evaluate_file" -> -
refuse "jsonnet v0.18.0"
