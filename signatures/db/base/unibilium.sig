# SPDX-License-Identifier: CC0-1.0
component  unibilium
type       library
purl       pkg:generic/unibilium@{version}
supplier   Lukas Mai
license    LGPL-3.0-or-later
url        vcs https://github.com/neovim/unibilium
alias      libunibilium

rule 1 soname "libunibilium.so.{soversion}"
rule 2 symbols unibi_count_ext_str unibi_from_mem unibi_set_ext_str

accept 1 "libunibilium.so.4" -> -
accept 2 "unibi_count_ext_str unibi_from_mem unibi_set_ext_str" -> -
refuse "libunibilium.so"
