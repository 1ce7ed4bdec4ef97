# SPDX-License-Identifier: CC0-1.0
component  jansson
type       library
purl       pkg:generic/jansson@{version}
cpe        cpe:2.3:a:jansson_project:jansson:{version}:*:*:*:*:*:*:*
supplier   Petri Lehtinen
license    MIT
url        website http://www.digip.org/jansson/
url        vcs https://github.com/akheron/jansson
alias      libjansson libjansson4

rule 1 soname "libjansson.so.{soversion}"
rule 2 symbols json_loads json_dumps json_unpack_ex
rule 3 strings rodata "\\u0000 is not allowed without JSON_ALLOW_NUL"
rule 5 lone "2.{minor}" needs 1,2,3 version "2.{minor}" <2.20
rule 6 lone "2.{minor}.{patch}" needs 1,2,3 version "2.{minor}.{patch}"
rule 7 filename "libjansson.so.4.{minor}.{patch}" version "2.{minor}"  >=2.5
rule 8 getter jansson_version_str string
accept 1 "libjansson.so.4" -> -
accept 2 "json_loads json_dumps json_unpack_ex" -> -
accept 3 "\\u0000 is not allowed without JSON_ALLOW_NUL" -> -
accept 5 "2.14" -> 2.14
accept 6 "2.13.1" -> 2.13.1
accept 7 "libjansson.so.4.14.0" -> 2.14
accept 8 "2.14" -> 2.14
refuse "jansson 2.14"
