# SPDX-License-Identifier: CC0-1.0
component  libmnl
type       library
purl       pkg:generic/libmnl@{version}
supplier   Netfilter Project
license    LGPL-2.1-or-later
url        website https://netfilter.org/projects/libmnl/
url        vcs https://git.netfilter.org/libmnl
alias      libmnl0

rule 1 soname "libmnl.so.{soversion}"
rule 2 symbols mnl_nlmsg_put_header mnl_socket_open mnl_cb_run
rule 3 strings rodata "|  %.010u  |\t|     port ID    |\n"
# 1.0.3 has 0.1.0, 1.0.4 and 1.0.5 have 0.2.0
rule 4 filename "libmnl.so.0.1.0" <1.0.4
rule 5 filename "libmnl.so.0.2.0" >=1.0.4
accept 1 "libmnl.so.0" -> -
accept 2 "mnl_nlmsg_put_header mnl_socket_open mnl_cb_run" -> -
accept 3 "|  %.010u  |\t|     port ID    |\n" -> -
accept 4 "libmnl.so.0.1.0" -> -
accept 5 "libmnl.so.0.2.0" -> -
refuse "libmnl is required"
