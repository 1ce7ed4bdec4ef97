# SPDX-License-Identifier: CC0-1.0
component  pcre
type       library
purl       pkg:generic/pcre@{version}
cpe        cpe:2.3:a:pcre:pcre:{version}:*:*:*:*:*:*:*
supplier   Philip Hazel
license    BSD-3-Clause
url        website https://www.pcre.org/
url        source-distribution https://sourceforge.net/projects/pcre/files/pcre/
alias      libpcre pcre3 libpcre3 libpcre16 libpcre32 libpcreposix libpcrecpp pcregrep

rule 1 soname "libpcre.so.{soversion}"
rule 2 soname "libpcre16.so.{soversion}"
rule 3 soname "libpcre32.so.{soversion}"
rule 4 soname "libpcreposix.so.{soversion}"
rule 5 soname "libpcrecpp.so.{soversion}"
rule 6 lone "{dotted} {d}-{d}-{d}" needs 1,2,3,7,8 >=4.0 <9.0
rule 7 symbols pcre_compile pcre_exec pcre_version
rule 8 symbols pcre_compile2 pcre_fullinfo pcre_study
rule 9 filename "bin/pcregrep"
rule 10 getter pcre_version string "{dotted} {d}-{d}-{d}"
rule 11 strings rodata "this version of PCRE is " "POSIX collating elements are not supported"
accept 1 "libpcre.so.3" -> -
accept 2 "libpcre16.so.3" -> -
accept 3 "libpcre32.so.3" -> -
accept 4 "libpcreposix.so.3" -> -
accept 5 "libpcrecpp.so.0" -> -
accept 6 "8.39 2016-06-14" -> 8.39
accept 7 "pcre_compile pcre_exec pcre_version" -> -
accept 8 "pcre_compile2 pcre_fullinfo pcre_study" -> -
accept 9 "usr/bin/pcregrep" -> -
accept 10 "8.39 2016-06-14" -> 8.39
accept 11 "this version of PCRE is compiled without UTF support\0POSIX collating elements are not supported" -> -
refuse "PCRE version 8.39 2016-06-14"
refuse "libpcre2-8.so.0"
