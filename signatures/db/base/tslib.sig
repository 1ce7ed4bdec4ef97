# SPDX-License-Identifier: CC0-1.0
component  tslib
type       library
purl       pkg:generic/tslib@{version}
supplier   tslib project
license    LGPL-2.0-or-later AND GPL-2.0-or-later
url        website http://tslib.org
url        vcs https://github.com/libts/tslib
alias      libts libts0 libts0t64

rule 1 soname "libts.so.{soversion}"
rule 2 soname "libts-{d}.{d}.so.{soversion}"
rule 3 symbols ts_read_mt ts_print_ascii_logo ts_libversion
rule 4 symbols ts_read_raw ts_load_module ts_config
rule 5 lone "1.{minor}" needs 1,3 version "1.{minor}"

accept 1 "libts.so.0" -> -
accept 2 "libts-0.0.so.0" -> -
accept 3 "ts_read_mt ts_print_ascii_logo ts_libversion" -> -
accept 4 "ts_read_raw ts_load_module ts_config" -> -
accept 5 "1.22" -> 1.22
refuse "TSLIB_CONFFILE"
