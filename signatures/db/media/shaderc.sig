# SPDX-License-Identifier: CC0-1.0
component  shaderc
type       library
purl       pkg:generic/shaderc@{version}
supplier   Google
license    Apache-2.0
url        vcs https://github.com/google/shaderc/
alias      libshaderc libshaderc1

rule 1 soname "libshaderc.so.{soversion}"
rule 2 soname "libshaderc_shared.so.{soversion}"
rule 3 symbols shaderc_compile_into_spv_assembly shaderc_compile_options_set_nan_clamp shaderc_get_spv_version

accept 1 "libshaderc.so.1" -> -
accept 2 "libshaderc_shared.so.1" -> -
accept 3 "shaderc_compile_into_spv_assembly shaderc_compile_options_set_nan_clamp shaderc_get_spv_version" -> -
refuse "shaderc v2023.2"
