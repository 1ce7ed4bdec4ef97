# SPDX-License-Identifier: CC0-1.0
component  libserialport
type       library
purl       pkg:generic/libserialport@{version}
supplier   sigrok
license    LGPL-3.0-or-later
alias      libserialport0

# 0.1.2 says 0.1.1 of itself
rule 1 soname "libserialport.so.{soversion}"
rule 2 symbols sp_blocking_read_next sp_add_port_events sp_get_lib_version_string
rule 3 filename "libserialport.so.0.1.0" >=0.1.1 <=0.1.1
rule 4 filename "libserialport.so.0.1.1" >=0.1.2 <=0.1.2

accept 1 "libserialport.so.0" -> -
accept 2 "sp_blocking_read_next sp_add_port_events sp_get_lib_version_string" -> -
accept 3 "libserialport.so.0.1.0" -> 0.1.1
accept 4 "libserialport.so.0.1.1" -> 0.1.2
refuse "0.1.1"
