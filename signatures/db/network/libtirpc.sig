# SPDX-License-Identifier: CC0-1.0
component  libtirpc
type       library
purl       pkg:generic/libtirpc@{version}
cpe        cpe:2.3:a:libtirpc_project:libtirpc:{version}:*:*:*:*:*:*:*
supplier   libtirpc
license    BSD-3-Clause
url        website http://sourceforge.net/projects/libtirpc
url        vcs git://git.linux-nfs.org/projects/steved/libtirpc.git
alias      libtirpc3 libtirpc1 libtirpc3t64

rule 1 soname "libtirpc.so.{soversion}"
rule 2 strings rodata "libtirpc: debug level %d"
rule 3 symbols clnt_tli_create svc_tli_create libtirpc_set_debug
accept 1 "libtirpc.so.3" -> -
accept 2 "libtirpc: debug level %d" -> -
accept 3 "clnt_tli_create svc_tli_create libtirpc_set_debug" -> -
refuse "libtirpc.so.3: cannot open"
