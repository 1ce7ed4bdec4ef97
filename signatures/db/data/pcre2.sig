# SPDX-License-Identifier: CC0-1.0
component  pcre2
type       library
purl       pkg:generic/pcre2@{version}
cpe        cpe:2.3:a:pcre:pcre2:{version}:*:*:*:*:*:*:*
supplier   PCRE2 Project
license    BSD-3-Clause
url        website https://pcre.org/
url        vcs https://github.com/PCRE2Project/pcre2
alias      libpcre2 libpcre2-8 libpcre2-8-0 libpcre2-16 libpcre2-32 libpcre2-posix pcre2-utils

rule 1 soname "libpcre2-8.so.{soversion}"
rule 2 soname "libpcre2-16.so.{soversion}"
rule 3 soname "libpcre2-32.so.{soversion}"
rule 4 soname "libpcre2-posix.so.{soversion}"
rule 5 symbols pcre2_compile_8 pcre2_match_8 pcre2_config_8
rule 6 symbols pcre2_compile_16 pcre2_match_16
rule 7 symbols pcre2_compile_32 pcre2_match_32
rule 8 strings rodata "using \\C is disabled in this PCRE2 library"
rule 9 lone "{dotted} {d}-{d}-{d}" needs 1,2,3,5,6,7,8 >=10.0 <11
rule 10 filename "bin/pcre2grep"
rule 11 filename "bin/pcre2test"
# linked statically: the names of scripts and properties
rule 61 strings rodata "adlam\0adlm\0aghb\0ahex\0" >=10.40
accept 1 "libpcre2-8.so.0" -> -
accept 2 "libpcre2-16.so.0" -> -
accept 3 "libpcre2-32.so.0" -> -
accept 4 "libpcre2-posix.so.3" -> -
accept 5 "pcre2_compile_8 pcre2_match_8 pcre2_config_8" -> -
accept 6 "pcre2_compile_16 pcre2_match_16" -> -
accept 7 "pcre2_compile_32 pcre2_match_32" -> -
accept 8 "using \\C is disabled in this PCRE2 library" -> -
accept 9 "10.46 2025-08-27" -> 10.46
accept 10 "usr/bin/pcre2grep" -> -
accept 11 "usr/bin/pcre2test" -> -
accept 61 "adlam\0adlm\0aghb\0ahex\0" -> -
refuse "PCRE2 version 10.42 2022-12-11"
refuse "libpcre.so.3"
