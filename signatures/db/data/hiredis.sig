# SPDX-License-Identifier: CC0-1.0
component  hiredis
type       library
purl       pkg:generic/hiredis@{version}
cpe        cpe:2.3:a:redis:hiredis:{version}:*:*:*:*:*:*:*
supplier   Redis
license    BSD-3-Clause
url        vcs https://github.com/redis/hiredis
alias      libhiredis libhiredis_ssl

rule 1 soname "libhiredis.so.{soversion}"
rule 2 soname "libhiredis_ssl.so.{soversion}"
rule 3 soname "libhiredis.so.0.14" >=0.14.0 <1.0.0
rule 4 soname "libhiredis.so.0.13" >=0.13.0 <0.14.0
rule 5 soname "libhiredis.so.1.1.0" >=1.1.0 <1.3.0
rule 6 strings rodata "Not enough information to reconnect" "Protocol error, got %s as reply type byte"
# Redis has a copy among its own sources
veto "redis_version:%s"
veto "redis-cli %s\n"
veto "redis-benchmark "
# no symbols rule: redis carries a changed copy, which is a part of redis

accept 1 "libhiredis.so.1.1.0" -> -
accept 2 "libhiredis_ssl.so.1.1.0" -> -
accept 3 "libhiredis.so.0.14" -> -
accept 4 "libhiredis.so.0.13" -> -
accept 5 "libhiredis.so.1.1.0" -> -
accept 6 "Not enough information to reconnect\0Protocol error, got %s as reply type byte" -> -
refuse "hiredis 1.1.0"
