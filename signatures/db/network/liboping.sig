# SPDX-License-Identifier: CC0-1.0
component  liboping
type       library
purl       pkg:generic/liboping@{version}
cpe        cpe:2.3:a:noping:liboping:{version}:*:*:*:*:*:*:*
supplier   Florian Forster
license    LGPL-2.1-or-later
url        website https://noping.cc
url        vcs https://github.com/octo/liboping
alias      liboping0 oping

rule 1 soname "liboping.so.{soversion}"
rule 2 symbols ping_iterator_get_context ping_host_remove ping_iterator_get_info

accept 1 "liboping.so.0" -> -
accept 2 "ping_host_remove ping_iterator_get_context ping_iterator_get_info" -> -
refuse "oping 1.10.0"
