# SPDX-License-Identifier: CC0-1.0
component  libmnl
type       library
purl       pkg:generic/libmnl@{version}
supplier   Netfilter Project
license    LGPL-2.1-or-later
alias      libmnl0

rule 1 soname "libmnl.so.{soversion}"
rule 2 symbols mnl_nlmsg_put_header mnl_socket_open mnl_cb_run
rule 3 strings rodata "|  %.010u  |\t|     port ID    |\n"
accept 1 "libmnl.so.0" -> -
accept 2 "mnl_nlmsg_put_header mnl_socket_open mnl_cb_run" -> -
accept 3 "|  %.010u  |\t|     port ID    |\n" -> -
refuse "libmnl is required"
