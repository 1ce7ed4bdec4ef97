# SPDX-License-Identifier: CC0-1.0
component  bcc
type       library
purl       pkg:generic/bcc@{version}
supplier   IO Visor project
license    Apache-2.0
url        vcs https://github.com/iovisor/bcc
alias      bpfcc libbpfcc bpfcc-tools

rule 1 soname "libbcc.so.{soversion}"
rule 2 soname "libbcc_bpf.so.{soversion}"
rule 3 filename "libbcc.so.0.{minor}.{patch}" version "0.{minor}.{patch}"
rule 4 filename "libbcc_bpf.so.0.{minor}.{patch}" version "0.{minor}.{patch}"
rule 5 symbols bcc_usdt_new_frompath bcc_procutils_which_so bcc_buildsymcache_add_module

accept 1 "libbcc.so.0" -> -
accept 2 "libbcc_bpf.so.0" -> -
accept 3 "libbcc.so.0.26.0" -> 0.26.0
accept 4 "libbcc_bpf.so.0.26.0" -> 0.26.0
accept 5 "bcc_buildsymcache_add_module bcc_procutils_which_so bcc_usdt_new_frompath" -> -
refuse "/usr/share/bcc/tools"
