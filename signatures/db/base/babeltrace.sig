# SPDX-License-Identifier: CC0-1.0
component  babeltrace
type       library
purl       pkg:generic/babeltrace@{version}
supplier   EfficiOS
license    MIT
url        website https://www.efficios.com/babeltrace
url        vcs https://github.com/efficios/babeltrace
alias      libbabeltrace1 libbabeltrace

rule 1 soname "libbabeltrace.so.{soversion}" >=1.0 <2.0
rule 2 soname "libbabeltrace-ctf.so.{soversion}" >=1.0 <2.0
rule 3 soname "libbabeltrace-ctf-metadata.so.{soversion}" >=1.0 <2.0
rule 4 soname "libbabeltrace-ctf-text.so.{soversion}" >=1.0 <2.0
rule 5 soname "libbabeltrace-dummy.so.{soversion}" >=1.0 <2.0
rule 6 soname "libbabeltrace-lttng-live.so.{soversion}" >=1.0 <2.0
rule 7 symbols bt_context_add_trace bt_iter_add_trace bt_register_enum_declaration

accept 1 "libbabeltrace.so.1" -> -
accept 2 "libbabeltrace-ctf.so.1" -> -
accept 3 "libbabeltrace-ctf-metadata.so.1" -> -
accept 4 "libbabeltrace-ctf-text.so.1" -> -
accept 5 "libbabeltrace-dummy.so.1" -> -
accept 6 "libbabeltrace-lttng-live.so.1" -> -
accept 7 "bt_context_add_trace bt_iter_add_trace bt_register_enum_declaration" -> -
refuse "babeltrace 1.5.11"
