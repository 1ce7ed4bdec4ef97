# SPDX-License-Identifier: CC0-1.0
component  libnfnetlink
type       library
purl       pkg:generic/libnfnetlink@{version}
supplier   Netfilter Project
license    GPL-2.0-only
url        vcs https://git.netfilter.org/libnfnetlink
alias      libnfnetlink0

rule 1 soname "libnfnetlink.so.{soversion}"
rule 2 symbols nfnl_open nfnl_subsys_open nfnl_fill_hdr
rule 3 strings rodata "NFNETLINK answers" "nfnl_iterator_create"
accept 1 "libnfnetlink.so.0" -> -
accept 2 "nfnl_open nfnl_subsys_open nfnl_fill_hdr" -> -
accept 3 "NFNETLINK answers\nnfnl_iterator_create" -> -
refuse "nfnetlink: error %d"
