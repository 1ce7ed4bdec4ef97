# SPDX-License-Identifier: CC0-1.0
component  libproxy
type       library
purl       pkg:generic/libproxy@{version}
cpe        cpe:2.3:a:libproxy_project:libproxy:{version}:*:*:*:*:*:*:*
supplier   libproxy
license    LGPL-2.1-or-later
alias      libproxy1 libproxy1v5

rule 1 soname "libproxy.so.1"
rule 2 banner rodata "/libproxy/{dotted}/modules{end}" needs 1
rule 3 filename "libproxy.so.0.5.{patch}" version "0.5.{patch}"
rule 4 symbols px_proxy_factory_new px_proxy_factory_get_proxies
rule 5 filename "libpxbackend-1.0.so"

accept 1 "libproxy.so.1" -> -
accept 2 "/usr/lib/mipsel-linux-gnu/libproxy/0.4.18/modules" -> 0.4.18
accept 3 "libproxy.so.0.5.9" -> 0.5.9
accept 4 "px_proxy_factory_new px_proxy_factory_get_proxies" -> -
accept 5 "libpxbackend-1.0.so" -> -
refuse "libproxy.so"
