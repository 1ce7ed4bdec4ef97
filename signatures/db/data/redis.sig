# SPDX-License-Identifier: CC0-1.0
component  redis
type       application
purl       pkg:generic/redis@{version}
cpe        cpe:2.3:a:redis:redis:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:redislabs:redis:{version}:*:*:*:*:*:*:*
supplier   Redis Ltd.
license    BSD-3-Clause <7.4.0
license    SSPL-1.0 >=7.4.0 <8.0.0
license    AGPL-3.0-only OR SSPL-1.0 >=8.0.0
url        website https://redis.io/
url        vcs https://github.com/redis/redis
alias      redis-server redis-cli redis-sentinel redis-tools

rule 1 strings rodata "# Server\x0d\nredis_version:%s\x0d\n" "redis_git_sha1:%s"
rule 2 strings rodata "redis-cli %s\nTo get help about Redis commands type:"
rule 3 banner rodata "{start}{dotted}\0# Server\x0d\nredis_version:%s"
rule 4 banner rodata "{start}{dotted}\0\0# Server\x0d\nredis_version:%s"
rule 5 banner rodata "{start}{dotted}\0\0\0# Server\x0d\nredis_version:%s"
rule 6 banner rodata "{start}{dotted}\0\0\0\0# Server\x0d\nredis_version:%s"
# the build id is the version, the time of the build in seconds and further digits, without a separator
rule 7 lone "{major1}.{minor1}.{patch1}17{hex}" version "{major}.{minor}.{patch}" needs 1,2,8
rule 8 strings rodata "redis-benchmark %s" "redis-benchmark.c"
rule 9 lone "{major1}.{minor1}.{patch2}17{hex}" version "{major}.{minor}.{patch}" needs 1,2,8
rule 10 lone "{major1}.{minor1}.{patch1}16{hex}" version "{major}.{minor}.{patch}" needs 1,2,8
rule 11 lone "{major1}.{minor1}.{patch2}16{hex}" version "{major}.{minor}.{patch}" needs 1,2,8
rule 12 banner rodata "{start}{dotted}\0redis-cli %s\0" needs 2
rule 13 banner rodata "Redis {dotted} (%s/%d) %s bit"

accept 1 "# Server\x0d\nredis_version:%s\x0d\nredis_git_sha1:%s\x0d\n" -> -
accept 2 "redis-cli %s\nTo get help about Redis commands type:\n" -> -
accept 3 "7.0.15\0# Server\x0d\nredis_version:%s" -> 7.0.15
accept 4 "7.0.15\0\0# Server\x0d\nredis_version:%s" -> 7.0.15
accept 5 "8.0.2\0\0\0# Server\x0d\nredis_version:%s" -> 8.0.2
accept 6 "6.2.4\0\0\0\0# Server\x0d\nredis_version:%s" -> 6.2.4
accept 7 "8.0.21778644800000000000" -> 8.0.2
accept 8 "redis-benchmark %s\0redis-benchmark.c" -> -
accept 9 "7.0.151778644800000000000" -> 7.0.15
accept 10 "6.2.41690000000000000000" -> 6.2.4
accept 11 "6.0.161640000000000000000" -> 6.0.16
accept 12 "5.0.3\0redis-cli %s\0" -> 5.0.3
accept 13 "Redis 2.8.19 (%s/%d) %s bit" -> 2.8.19
refuse "redis_version:7.0.15"
refuse "hiredis/1.1.0"

