# SPDX-License-Identifier: CC0-1.0
component  rpcbind
type       application
purl       pkg:generic/rpcbind@{version}
cpe        cpe:2.3:a:rpcbind_project:rpcbind:{version}:*:*:*:*:*:*:*
supplier   rpcbind project
license    BSD-3-Clause
url        website http://sourceforge.net/projects/rpcbind/
url        vcs git://git.linux-nfs.org/projects/steved/rpcbind.git
alias      rpcinfo

rule 1 strings rodata "rpcbind: svc_sendreply\n" "rpcbind: no memory!\n"

accept 1 "rpcbind: svc_sendreply\n\0rpcbind: no memory!\n" -> -
refuse "rpcbind: rpc.statd is not running"
