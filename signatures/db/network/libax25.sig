# SPDX-License-Identifier: CC0-1.0
component  libax25
type       library
purl       pkg:generic/libax25@{version}
supplier   Linux-AX25 project
license    LGPL-2.1-or-later
url        website https://linux-ax25.in-berlin.de/wiki/Libax25

rule 1 soname "libax25.so.{soversion}"
rule 2 soname "libax25io.so.{soversion}"
rule 3 symbols ax25_config_get_desc nr_config_load_ports read_proc_rs_neigh

accept 1 "libax25.so.0" -> -
accept 2 "libax25io.so.0" -> -
accept 3 "ax25_config_get_desc nr_config_load_ports read_proc_rs_neigh" -> -
refuse "libax25.so"
