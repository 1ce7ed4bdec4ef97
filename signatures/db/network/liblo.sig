# SPDX-License-Identifier: CC0-1.0
component  liblo
type       library
purl       pkg:generic/liblo@{version}
supplier   liblo
license    LGPL-2.1-or-later
alias      liblo7

rule 1 soname "liblo.so.{soversion}"
rule 2 symbols lo_servers_recv_noblock lo_address_get_iface lo_server_thread_start
rule 3 lone "0.{minor2}" needs 1,2 version "0.{minor}"

accept 1 "liblo.so.7" -> -
accept 2 "lo_servers_recv_noblock lo_address_get_iface lo_server_thread_start" -> -
accept 3 "0.32" -> 0.32
refuse "liblo: protocol '%s' not supported by this version"
