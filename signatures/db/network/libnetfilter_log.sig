# SPDX-License-Identifier: CC0-1.0
component  libnetfilter_log
type       library
purl       pkg:generic/libnetfilter_log@{version}
supplier   Netfilter project
license    GPL-2.0-only
url        website https://www.netfilter.org/projects/libnetfilter_log
url        vcs https://git.netfilter.org/libnetfilter_log
alias      libnetfilter-log libnetfilter-log1

rule 1 soname "libnetfilter_log.so.{soversion}"
rule 2 soname "libnetfilter_log_libipulog.so.{soversion}"
rule 3 symbols nflog_bind_group nflog_set_nlbufsiz nflog_get_physindev

accept 1 "libnetfilter_log.so.1" -> -
accept 2 "libnetfilter_log_libipulog.so.1" -> -
accept 3 "nflog_bind_group nflog_set_nlbufsiz nflog_get_physindev" -> -
refuse "cannot load libnetfilter_log"
