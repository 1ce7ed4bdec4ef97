# SPDX-License-Identifier: CC0-1.0
component  libnetfilter_queue
type       library
purl       pkg:generic/libnetfilter_queue@{version}
supplier   Netfilter project
license    GPL-2.0-or-later
url        website https://www.netfilter.org/projects/libnetfilter_queue/
url        vcs https://git.netfilter.org/libnetfilter_queue
alias      libnetfilter-queue libnetfilter-queue1

rule 1 soname "libnetfilter_queue.so.{soversion}"
rule 2 symbols nfq_set_queue_maxlen nfq_get_physindev_name nfq_set_verdict_mark

accept 1 "libnetfilter_queue.so.1" -> -
accept 2 "nfq_set_queue_maxlen nfq_get_physindev_name nfq_set_verdict_mark" -> -
refuse "cannot load libnetfilter_queue"
