# SPDX-License-Identifier: CC0-1.0
component  json-c
type       library
purl       pkg:generic/json-c@{version}
cpe        cpe:2.3:a:json-c:json-c:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:json-c_project:json-c:{version}:*:*:*:*:*:*:*
supplier   json-c
license    MIT
url        website https://github.com/json-c/json-c/wiki
url        vcs https://github.com/json-c/json-c
alias      libjson-c json_c libjson-c5 libjson0

rule 1 soname "libjson-c.so.{soversion}"
rule 2 soname "libjson.so.{soversion}"
rule 3 symbols json_object_new_object json_tokener_parse_ex json_object_to_json_string_ext
rule 4 strings rodata "array value separator ',' expected" "object property name separator ':' expected"
rule 5 lone "0.{minor}" needs 1,3,4,8,9 version "0.{minor}" >=0.9
rule 6 lone "0.{minor}.{patch}" needs 1,3,4,8,9 version "0.{minor}.{patch}" >=0.9
rule 7 soname "libjson-c-{soversion}.so.{soversion}"
rule 8 strings rodata "json-c aborts with error: %s\n"
rule 9 strings rodata "_JSON_C_STRERROR_ENABLE"
rule 10 filename "libjson-c.so.2.0.1" >=0.11 <=0.11
rule 11 filename "libjson-c.so.2.0.2" >=0.12 <0.13
rule 12 getter json_c_version string
veto "fjson_tokener"
accept 1 "libjson-c.so.5" -> -
accept 2 "libjson.so.0" -> -
accept 3 "json_object_new_object json_tokener_parse_ex json_object_to_json_string_ext" -> -
accept 4 "array value separator ',' expected\nobject property name separator ':' expected" -> -
accept 5 "0.18" -> 0.18
accept 6 "0.12.1" -> 0.12.1
accept 7 "libjson-c-0.12.so.4" -> -
accept 8 "json-c aborts with error: %s\n" -> -
accept 9 "_JSON_C_STRERROR_ENABLE" -> -
accept 10 "libjson-c.so.2.0.1" -> 0.11
accept 11 "libjson-c.so.2.0.2" -> -
accept 12 "0.16" -> 0.16
refuse "JSONC_0.14"
refuse "libfastjson 0.99.9"
