# SPDX-License-Identifier: CC0-1.0
component  libnetfilter_cttimeout
type       library
purl       pkg:generic/libnetfilter_cttimeout@{version}
supplier   Netfilter
license    GPL-2.0-or-later
url        website https://www.netfilter.org/projects/libnetfilter_cttimeout
url        vcs https://git.netfilter.org/libnetfilter_cttimeout
alias      libnetfilter-cttimeout libnetfilter-cttimeout1

rule 1 soname "libnetfilter_cttimeout.so.{soversion}"
rule 2 symbols nfct_timeout_alloc nfct_timeout_nlmsg_build_payload nfct_timeout_policy_attr_to_name
accept 1 "libnetfilter_cttimeout.so.1" -> -
accept 2 "nfct_timeout_alloc nfct_timeout_nlmsg_build_payload nfct_timeout_policy_attr_to_name" -> -
refuse "LIBNETFILTER_CTTIMEOUT_1.0"
