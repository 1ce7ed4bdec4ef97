# SPDX-License-Identifier: CC0-1.0
component  duktape
type       library
purl       pkg:generic/duktape@{version}
supplier   Duktape authors
license    MIT
alias      libduktape libduktape207

rule 1 soname "libduktape.so.{soversion}"
rule 2 filename "libduktape.so.{major1}{minor2}.{d}"
rule 3 symbols duk_push_sprintf duk_require_null duk_set_global_object

accept 1 "libduktape.so.207" -> -
accept 2 "libduktape.so.207.20700" -> 2.7
accept 3 "duk_push_sprintf duk_require_null duk_set_global_object" -> -
refuse "Duktape.modSearch"
