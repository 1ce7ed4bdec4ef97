# SPDX-License-Identifier: CC0-1.0
component  nanomsg
type       library
purl       pkg:generic/nanomsg@{version}
supplier   nanomsg project
license    MIT
url        website http://nanomsg.org/
url        vcs https://github.com/nanomsg/nanomsg
alias      libnanomsg libnanomsg5

rule 1 soname "libnanomsg.so.{soversion}"
rule 2 symbols nn_cipc_create nn_xbus_term nn_sock_report_error
rule 3 symbols nn_recvmsg nn_setsockopt nn_strerror nn_symbol_info

accept 1 "libnanomsg.so.5" -> -
accept 2 "nn_cipc_create nn_xbus_term nn_sock_report_error" -> -
accept 3 "nn_recvmsg nn_setsockopt nn_strerror nn_symbol_info" -> -
refuse "nanomsg(7)"
