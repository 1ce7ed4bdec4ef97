# SPDX-License-Identifier: CC0-1.0
component  libnl
type       library
purl       pkg:generic/libnl@{version}
cpe        cpe:2.3:a:libnl_project:libnl:{version}:*:*:*:*:*:*:*
supplier   Thomas Graf
license    LGPL-2.1-only
url        website http://www.infradead.org/~tgr/libnl/
url        vcs https://github.com/thom311/libnl
alias      libnl3 libnl-3 libnl-3-200 libnl-genl libnl-genl-3-200 libnl-route libnl-route-3-200 libnl-nf
alias      libnl-core libnl-cli libnl-tools libnl-utils

rule 1 soname "libnl-3.so.{soversion}" >=3.0
rule 2 soname "libnl-genl-3.so.{soversion}" >=3.0
rule 3 soname "libnl-route-3.so.{soversion}" >=3.0
rule 4 soname "libnl-nf-3.so.{soversion}" >=3.0
rule 5 soname "libnl-cli-3.so.{soversion}" >=3.0
rule 6 soname "libnl-idiag-3.so.{soversion}" >=3.0
rule 7 soname "libnl-xfrm-3.so.{soversion}" >=3.0
rule 8 soname "libnl.so.1"
rule 9 symbols nl_cache_mngr_alloc nl_object_alloc nl_connect >=3.0
rule 10 symbols rtnl_link_alloc_cache rtnl_route_alloc_cache
rule 11 lone "3.{minor}.{patch}" needs 5,12 version "3.{minor}.{patch}"
rule 12 strings rodata "libnl tools version %s\n"
rule 14 filename "sbin/nl-{word}" of addr-add addr-delete addr-list class-add class-delete class-list classid-lookup cls-add cls-delete cls-list fib-lookup link-enslave link-ifindex2name link-list link-name2ifindex link-release link-set link-stats list-caches list-sockets monitor neigh-add neigh-delete neigh-list neightbl-list pktloc-lookup qdisc-add qdisc-delete qdisc-list route-add route-delete route-get route-list rule-list tctree-list util-addr
rule 26 filename "bin/nl-{word}" of addr-add addr-delete addr-list class-add class-delete class-list classid-lookup cls-add cls-delete cls-list fib-lookup link-enslave link-ifindex2name link-list link-name2ifindex link-release link-set link-stats list-caches list-sockets monitor neigh-add neigh-delete neigh-list neightbl-list pktloc-lookup qdisc-add qdisc-delete qdisc-list route-add route-delete route-get route-list rule-list tctree-list util-addr
rule 15 filename "sbin/nf-ct-{word}" of add events list
rule 27 filename "bin/nf-ct-{word}" of add events list
rule 16 filename "sbin/nf-exp-{word}" of add delete list
rule 28 filename "bin/nf-exp-{word}" of add delete list
rule 17 filename "sbin/nf-log"
rule 29 filename "bin/nf-log"
rule 18 filename "sbin/nf-monitor"
rule 30 filename "bin/nf-monitor"
rule 19 filename "sbin/nf-queue"
rule 31 filename "bin/nf-queue"
rule 20 filename "sbin/genl-ctrl-list"
rule 32 filename "bin/genl-ctrl-list"
rule 21 filename "sbin/idiag-socket-details"
rule 33 filename "bin/idiag-socket-details"
rule 22 filename "libnl-3/cli/qdisc/{word}" of bfifo.so blackhole.so fq_codel.so hfsc.so htb.so ingress.so pfifo.so plug.so
rule 23 filename "libnl-3/cli/cls/{word}" of basic.so cgroup.so
rule 24 filename "libnl/cli/qdisc/{word}" of bfifo.so blackhole.so fq_codel.so hfsc.so htb.so ingress.so pfifo.so plug.so
rule 25 filename "libnl/cli/cls/{word}" of basic.so cgroup.so
# major and minor only; the third number was 0 in every release from 3.3.0 to 3.12.0
rule 34 getter nl_ver_num &[0]hex:MNN "{major}.{minor}" version "{major}.{minor}.0" >=3.3.0 <3.13
rule 35 banner rodata "{start}libnl {dotted}{end}"
rule 36 strings rodata "Application BUG: Your application must call nl_cache_mngt_provide() and\nprovide a valid %s cache to be used for internal lookups" "nl_socket_set_fd(%p,%d): getsockname() returned family %d instead of %d (AF_NETLINK)\n" >=3.0
accept 1 "libnl-3.so.200" -> -
accept 2 "libnl-genl-3.so.200" -> -
accept 3 "libnl-route-3.so.200" -> -
accept 4 "libnl-nf-3.so.200" -> -
accept 5 "libnl-cli-3.so.200" -> -
accept 6 "libnl-idiag-3.so.200" -> -
accept 7 "libnl-xfrm-3.so.200" -> -
accept 8 "libnl.so.1" -> -
accept 9 "nl_cache_mngr_alloc nl_object_alloc nl_connect" -> -
accept 10 "rtnl_link_alloc_cache rtnl_route_alloc_cache" -> -
accept 11 "3.7.0" -> 3.7.0
accept 12 "libnl tools version %s\n" -> -
accept 14 "usr/sbin/nl-link-list" -> -
accept 15 "usr/sbin/nf-ct-add" -> -
accept 16 "usr/sbin/nf-exp-add" -> -
accept 17 "usr/sbin/nf-log" -> -
accept 18 "usr/sbin/nf-monitor" -> -
accept 19 "usr/sbin/nf-queue" -> -
accept 20 "usr/sbin/genl-ctrl-list" -> -
accept 21 "usr/sbin/idiag-socket-details" -> -
accept 22 "usr/lib/arm-linux-gnueabihf/libnl-3/cli/qdisc/bfifo.so" -> -
accept 23 "usr/lib/arm-linux-gnueabihf/libnl-3/cli/cls/cgroup.so" -> -
accept 24 "usr/lib/libnl/cli/qdisc/htb.so" -> -
accept 25 "usr/lib/libnl/cli/cls/basic.so" -> -
accept 26 "usr/bin/nl-qdisc-delete" -> -
accept 27 "usr/bin/nf-ct-events" -> -
accept 28 "usr/bin/nf-exp-list" -> -
accept 29 "usr/bin/nf-log" -> -
accept 30 "usr/bin/nf-monitor" -> -
accept 31 "usr/bin/nf-queue" -> -
accept 32 "usr/bin/genl-ctrl-list" -> -
accept 33 "usr/bin/idiag-socket-details" -> -
accept 34 "0x307" -> 3.7.0
accept 35 "\0libnl 3.7.0\0" -> 3.7.0
accept 36 "Application BUG: Your application must call nl_cache_mngt_provide() and\nprovide a valid %s cache to be used for internal lookups\0nl_socket_set_fd(%p,%d): getsockname() returned family %d instead of %d (AF_NETLINK)\n" -> -
refuse "libnl-tiny.so"
refuse "libnl_3_2_21"
