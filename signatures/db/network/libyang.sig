# SPDX-License-Identifier: CC0-1.0
component  libyang
type       library
purl       pkg:generic/libyang@{version}
cpe        cpe:2.3:a:cesnet:libyang:{version}:*:*:*:*:*:*:*
supplier   CESNET
license    BSD-3-Clause
url        vcs https://github.com/CESNET/libyang
alias      libyang2 libyang3

rule 1 soname "libyang.so.{soversion}"
rule 2 getter ly_version_proj_str string "{version}" needs 1
rule 3 symbols ly_ctx_new lyd_parse_data_mem lys_print_mem

accept 1 "libyang.so.3" -> -
accept 2 "3.12.2" -> 3.12.2
accept 3 "ly_ctx_new lyd_parse_data_mem lys_print_mem" -> -
refuse "libyang module yang-library"
