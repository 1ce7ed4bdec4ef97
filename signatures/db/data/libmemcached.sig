# SPDX-License-Identifier: CC0-1.0
component  libmemcached
type       library
purl       pkg:generic/libmemcached@{version}
cpe        cpe:2.3:a:awesome:libmemcached:{version}:*:*:*:*:*:*:*
supplier   libmemcached project
license    BSD-3-Clause
url        website https://awesomized.github.io/libmemcached/
url        vcs https://github.com/awesomized/libmemcached

rule 1 soname "libmemcached.so.{soversion}"
rule 2 soname "libmemcachedutil.so.{soversion}"
rule 3 getter memcached_lib_version string
rule 4 symbols memcached_lib_version memcached_create memcached_mget_by_key
rule 5 lone "{major1}.{minor}.{patch}" needs 4
accept 1 "libmemcached.so.11" -> -
accept 2 "libmemcachedutil.so.2" -> -
accept 3 "1.1.4" -> 1.1.4
accept 4 "memcached_lib_version memcached_create memcached_mget_by_key" -> -
accept 5 "1.1.4" -> 1.1.4
refuse "memcached 1.1.4"
