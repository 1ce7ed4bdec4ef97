# SPDX-License-Identifier: CC0-1.0
component  hiredis
type       library
purl       pkg:generic/hiredis@{version}
cpe        cpe:2.3:a:redis:hiredis:{version}:*:*:*:*:*:*:*
supplier   Redis
license    BSD-3-Clause
alias      libhiredis libhiredis_ssl

rule 1 soname "libhiredis.so.{soversion}"
rule 2 soname "libhiredis_ssl.so.{soversion}"
rule 3 symbols redisFormatCommandArgv redisReaderFree redisAsyncSetConnectCallback

accept 1 "libhiredis.so.1.1.0" -> -
accept 2 "libhiredis_ssl.so.1.1.0" -> -
accept 3 "redisFormatCommandArgv redisReaderFree redisAsyncSetConnectCallback" -> -
refuse "hiredis 1.1.0"
