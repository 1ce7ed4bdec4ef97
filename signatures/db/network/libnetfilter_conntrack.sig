# SPDX-License-Identifier: CC0-1.0
component  libnetfilter_conntrack
type       library
purl       pkg:generic/libnetfilter_conntrack@{version}
cpe        cpe:2.3:a:netfilter:libnetfilter_conntrack:{version}:*:*:*:*:*:*:*
supplier   Netfilter Project
license    GPL-2.0-or-later
url        website https://www.netfilter.org/projects/libnetfilter_conntrack/
url        vcs https://git.netfilter.org/libnetfilter_conntrack
alias      libnetfilter-conntrack libnetfilter-conntrack3

rule 1 soname "libnetfilter_conntrack.so.{soversion}"
rule 2 symbols nfct_open nfct_query nfct_snprintf
rule 3 strings rodata "<flow type=\"destroy\">" "nfct_attr_grp_is_set"
# 1.0.7 and 1.0.8 have 3.7.0, 1.0.9 and 1.1.0 have 3.8.0
rule 4 filename "libnetfilter_conntrack.so.3.7.0" >=1.0.7 <1.0.9
rule 5 filename "libnetfilter_conntrack.so.3.8.0" >=1.0.9
accept 1 "libnetfilter_conntrack.so.3" -> -
accept 2 "nfct_open nfct_query nfct_snprintf" -> -
accept 3 "<flow type=\"destroy\">\nnfct_attr_grp_is_set" -> -
accept 4 "libnetfilter_conntrack.so.3.7.0" -> -
accept 5 "libnetfilter_conntrack.so.3.8.0" -> -
refuse "libnetfilter_conntrack: %s"
