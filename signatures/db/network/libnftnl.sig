# SPDX-License-Identifier: CC0-1.0
component  libnftnl
type       library
purl       pkg:generic/libnftnl@{version}
cpe        cpe:2.3:a:netfilter:libnftnl:{version}:*:*:*:*:*:*:*
supplier   Netfilter Project
license    GPL-2.0-or-later
url        vcs https://git.netfilter.org/libnftnl
alias      libnftnl11

rule 1 soname "libnftnl.so.{soversion}"
rule 2 symbols nftnl_rule_alloc nftnl_expr_alloc nftnl_set_alloc
rule 3 strings rodata "libnftnl: attribute %d > %d (maximum) assertion failed in %s:%d\n"
accept 1 "libnftnl.so.11" -> -
accept 2 "nftnl_rule_alloc nftnl_expr_alloc nftnl_set_alloc" -> -
accept 3 "libnftnl: attribute %d > %d (maximum) assertion failed in %s:%d\n" -> -
refuse "LIBNFTNL_11"
