# SPDX-License-Identifier: CC0-1.0
component  uclibc-ng
type       library
purl       pkg:generic/uclibc-ng@{version}
cpe        cpe:2.3:a:uclibc-ng_project:uclibc-ng:{version}:*:*:*:*:*:*:*
supplier   Waldemar Brodkorb
license    LGPL-2.1-or-later
url        website https://www.uclibc-ng.org/
url        vcs https://cgit.uclibc-ng.org/cgi/cgit/uclibc-ng.git/

rule 1 banner rodata "uClibc-ng release release version {dotted}.\nCopyright"
# no rule for libc.so.0: that is also the name of the old uClibc
rule 2 filename "ld-uClibc.so.1"
rule 5 soname "ld-uClibc.so.1"
rule 3 filename "libuClibc-1.0.{patch}.so" version "1.0.{patch}"
rule 4 filename "ld-uClibc-1.0.{patch}.so" version "1.0.{patch}"
rule 6 banner rodata "/build/uclibc-{version}/utils" >=1.0

accept 1 "uClibc-ng release release version 1.0.38.\nCopyright (C) 2018 Waldemar Brodkorb <wbx@uclibc-ng.org>\n" -> 1.0.38
accept 2 "ld-uClibc.so.1" -> -
accept 3 "libuClibc-1.0.38.so" -> 1.0.38
accept 4 "ld-uClibc-1.0.42.so" -> 1.0.42
accept 5 "ld-uClibc.so.1" -> -
accept 6 "/home/book/buildroot-2021.02.3/output/build/uclibc-1.0.38/utils" -> 1.0.38
refuse "libuClibc-0.9.33.2.so"
refuse "%s: uClibc version\n"
