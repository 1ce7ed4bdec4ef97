# SPDX-License-Identifier: CC0-1.0
component  libieee1284
type       library
purl       pkg:generic/libieee1284@{version}
supplier   Tim Waugh
license    GPL-2.0-or-later
url        website http://cyberelk.net/tim/software/libieee1284/
url        vcs https://github.com/twaugh/libieee1284
alias      libieee1284-3

rule 1 soname "libieee1284.so.{soversion}"
rule 2 strings rodata "ieee1284_unref called for last reference to open port!\n"
rule 3 symbols ieee1284_get_deviceid ieee1284_ecp_read_addr ieee1284_epp_write_data

accept 1 "libieee1284.so.3" -> -
accept 2 "ieee1284_unref called for last reference to open port!\n" -> -
accept 3 "ieee1284_get_deviceid ieee1284_ecp_read_addr ieee1284_epp_write_data" -> -
refuse "libieee1284 0.2.11"
