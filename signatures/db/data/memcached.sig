# SPDX-License-Identifier: CC0-1.0
component  memcached
type       application
purl       pkg:generic/memcached@{version}
cpe        cpe:2.3:a:memcached:memcached:{version}:*:*:*:*:*:*:*
supplier   Memcached project
license    BSD-3-Clause
url        website https://memcached.org/
url        vcs https://github.com/memcached/memcached

rule 1 banner rodata "{start}memcached {version}{end}" needs 2
rule 2 strings rodata "print memcached and libevent license"
rule 3 banner rodata "{start}VERSION {version}{end}" needs 2

accept 1 "memcached 1.6.18" -> 1.6.18
accept 2 "-i, --license             print memcached and libevent license\n" -> -
accept 3 "VERSION 1.6.18" -> 1.6.18
refuse "libmemcached 1.0.18"

