# SPDX-License-Identifier: CC0-1.0
component  cjson
type       library
purl       pkg:generic/cjson@{version}
cpe        cpe:2.3:a:davegamble:cjson:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:cjson_project:cjson:{version}:*:*:*:*:*:*:*
supplier   Dave Gamble and cJSON contributors
license    MIT
url        vcs https://github.com/DaveGamble/cJSON
alias      libcjson libcjson1

rule 1 soname "libcjson.so.{soversion}"
rule 2 soname "libcjson_utils.so.{soversion}"
rule 3 filename "libcjson.so.{dotted}" >=1.1
rule 4 filename "libcjson_utils.so.{dotted}" >=1.1
# Only the library itself: small copies of cJSON.c in other projects have the first names too.
rule 5 symbols cJSON_Parse cJSON_Print cJSON_CreateObject
rule 6 symbols cJSONUtils_ApplyPatches cJSONUtils_GetPointer
# of cJSON_Version()
rule 7 banner rodata "{start}%i.%i.%i{end}" arguments needs 1
# print_number(): a double with 15 digits, and with 17 if that is not enough
rule 8 strings rodata "%1.15g\0" "%1.17g\0"
accept 1 "libcjson.so.1" -> -
accept 2 "libcjson_utils.so.1" -> -
accept 3 "libcjson.so.1.7.18" -> 1.7.18
accept 4 "libcjson_utils.so.1.7.18" -> 1.7.18
accept 5 "cJSON_Parse cJSON_Print cJSON_CreateObject" -> -
accept 6 "cJSONUtils_ApplyPatches cJSONUtils_GetPointer" -> -
accept 7 "%i.%i.%i" -> -
accept 8 "%1.15g\0%lg\0%1.17g\0" -> -
refuse "cJSON error: %s"
