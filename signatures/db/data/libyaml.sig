# SPDX-License-Identifier: CC0-1.0
component  libyaml
type       library
purl       pkg:generic/libyaml@{version}
cpe        cpe:2.3:a:pyyaml:libyaml:{version}:*:*:*:*:*:*:*
supplier   YAML Project
license    MIT
url        vcs https://github.com/yaml/libyaml
alias      libyaml-0-2 yaml

rule 1 soname "libyaml-0.so.{soversion}"
rule 2 symbols yaml_parser_initialize yaml_emitter_initialize yaml_get_version_string
rule 3 strings rodata "did not find expected alphabetic or numeric character" "could not find expected directive name"
rule 4 lone "0.{minor}.{patch}" needs 1,2 version "0.{minor}.{patch}"
rule 5 lone "0.{minor}.{patch}" needs 3 version "0.{minor}.{patch}" <0.4
rule 6 getter yaml_get_version_string string
# so is this crate of Rust
veto "/unsafe-libyaml-"
# Go's yaml package is a translation of libyaml, with its texts
veto "\xff Go buildinf:"
accept 1 "libyaml-0.so.2" -> -
accept 2 "yaml_parser_initialize yaml_emitter_initialize yaml_get_version_string" -> -
accept 3 "did not find expected alphabetic or numeric character\ncould not find expected directive name" -> -
accept 4 "0.2.5" -> 0.2.5
accept 5 "0.2.5" -> 0.2.5
accept 6 "0.2.5" -> 0.2.5
refuse "while scanning a directive"
