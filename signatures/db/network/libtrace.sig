# SPDX-License-Identifier: CC0-1.0
component  libtrace
type       library
purl       pkg:generic/libtrace@{version}
supplier   WAND Network Research Group
license    GPL-2.0-or-later
url        website https://github.com/LibtraceTeam/libtrace
alias      libtrace3

rule 1 soname "libtrace.so.3"
rule 2 filename "libtrace.so.{major}.{minor}.{patch}" needs 3
rule 3 symbols trace_get_destination_mac trace_get_icmp6 trace_create_filter_from_bytecode
rule 4 lone "3.{minor}.{patch}" version "3.{minor}.{patch}" needs 3

accept 1 "libtrace.so.3" -> -
accept 2 "libtrace.so.3.0.22" -> 3.0.22
accept 3 "trace_get_destination_mac trace_get_icmp6 trace_create_filter_from_bytecode" -> -
accept 4 "3.0.22" -> 3.0.22
refuse "libtracefs.so.1"
