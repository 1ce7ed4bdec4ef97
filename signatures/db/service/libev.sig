# SPDX-License-Identifier: CC0-1.0
component  libev
type       library
purl       pkg:generic/libev@{version}
supplier   Marc Lehmann
license    BSD-2-Clause OR GPL-2.0-or-later
url        website http://software.schmorp.de/pkg/libev.html
url        source-distribution http://dist.schmorp.de/libev/
alias      libev4

rule 1 soname "libev.so.{soversion}"
rule 2 symbols ev_run ev_io_start ev_default_loop
rule 3 symbols ev_loop ev_default_loop_init ev_version_major
rule 4 strings rodata "(\"libev: ev_io_start called with negative fd\", fd >= 0)"
rule 5 strings rodata "(libev) epoll_wait" "(libev) select"
rule 6 lone "4.{minor}" needs 1 version "4.{minor}"
# libevent has this function too
rule 7 getter event_get_version string "{major1}.{minor}" needs 2,3
accept 1 "libev.so.4" -> -
accept 2 "ev_run ev_io_start ev_default_loop" -> -
accept 3 "ev_loop ev_default_loop_init ev_version_major" -> -
accept 4 "(\"libev: ev_io_start called with negative fd\", fd >= 0)" -> -
accept 5 "(libev) epoll_wait\n(libev) select" -> -
accept 6 "4.33" -> 4.33
accept 7 "4.33" -> 4.33
refuse "libevent using: %s"
