# SPDX-License-Identifier: CC0-1.0
component  duktape
type       library
purl       pkg:generic/duktape@{version}
cpe        cpe:2.3:a:duktape_project:duktape:{version}:*:*:*:*:*:*:*
supplier   Duktape authors
license    MIT
url        website https://duktape.org
url        vcs https://github.com/svaarala/duktape
alias      libduktape libduktape207

rule 1 soname "libduktape.so.{soversion}"
rule 2 soname "libduktape.so.207" >=2.7.0 <2.8.0
rule 3 filename "libduktape.so.{d}.{major1}{minor2}{patch2}"
rule 4 symbols duk_push_sprintf duk_require_null duk_set_global_object
rule 5 strings rodata "() { [lightfunc code] }"

accept 1 "libduktape.so.207" -> -
accept 2 "libduktape.so.207" -> -
accept 3 "libduktape.so.207.20700" -> 2.7.0
accept 4 "duk_push_sprintf duk_require_null duk_set_global_object" -> -
accept 5 "() { [lightfunc code] }\0" -> -
refuse "Duktape.modSearch"
