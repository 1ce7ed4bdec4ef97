# SPDX-License-Identifier: CC0-1.0
component  dumb
type       library
purl       pkg:generic/dumb@{version}
supplier   DUMB project
license    LicenseRef-DUMB
url        website https://dumb.sourceforge.net/
url        vcs https://github.com/kode54/dumb
alias      libdumb libdumb1 libdumb1t64

rule 1 soname "libdumb.so.{soversion}"
rule 2 strings rodata "entheh would like to investigate this IT file.\n"
rule 3 symbols dumb_it_sd_get_instrument_name dumb_it_sr_get_current_order dumbfile_cgetsl

accept 1 "libdumb.so.1" -> -
accept 2 "entheh would like to investigate this IT file.\n" -> -
accept 3 "dumb_it_sd_get_instrument_name dumb_it_sr_get_current_order dumbfile_cgetsl" -> -
refuse "libdumb 0.9.3"
