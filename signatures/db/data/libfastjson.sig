# SPDX-License-Identifier: CC0-1.0
component  libfastjson
type       library
purl       pkg:generic/libfastjson@{version}
cpe        cpe:2.3:a:rsyslog:libfastjson:{version}:*:*:*:*:*:*:*
supplier   Adiscon
license    MIT
url        vcs https://github.com/rsyslog/libfastjson
alias      libfastjson4

rule 1 soname "libfastjson.so.{soversion}"
rule 2 symbols fjson_object_dump_buffered fjson_global_do_case_sensitive_comparison fjson_tokener_parse_ex
rule 3 getter fjson_version string "{dotted}"

accept 1 "libfastjson.so.4" -> -
accept 2 "fjson_object_dump_buffered fjson_global_do_case_sensitive_comparison fjson_tokener_parse_ex" -> -
accept 3 "1.2304.0" -> 1.2304.0
refuse "libfastjson is required"
