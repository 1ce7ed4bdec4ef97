# SPDX-License-Identifier: CC0-1.0
component  libraqm
type       library
purl       pkg:generic/libraqm@{version}
supplier   HOST-Oman project
license    MIT
url        vcs https://github.com/HOST-Oman/libraqm
alias      raqm libraqm0

rule 1 soname "libraqm.so.{soversion}"
rule 2 getter raqm_version_string string "{dotted}" needs 1
rule 3 lone "0.{minor}.{patch}" version "0.{minor}.{patch}" needs 1
rule 4 symbols raqm_index_to_position raqm_set_invisible_glyph raqm_set_freetype_load_flags

accept 1 "libraqm.so.0" -> -
accept 2 "0.7.0" -> 0.7.0
accept 3 "0.7.0" -> 0.7.0
accept 4 "raqm_index_to_position raqm_set_freetype_load_flags raqm_set_invisible_glyph" -> -
refuse "raqm_layout"
