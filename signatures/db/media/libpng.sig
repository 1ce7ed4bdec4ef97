# SPDX-License-Identifier: CC0-1.0
component  libpng
type       library
purl       pkg:generic/libpng@{version}
cpe        cpe:2.3:a:libpng:libpng:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:greg_roelofs:libpng:{version}:*:*:*:*:*:*:*
supplier   PNG Development Group
license    libpng-2.0 >=1.6.36
license    Libpng <1.6.36
url        website http://libpng.org/pub/png/libpng.html
url        vcs https://github.com/pnggroup/libpng
alias      libpng16 libpng12 libpng16-16 libpng16-16t64 libpng-tools

rule 1 banner rodata "{start} libpng version {version}"
rule 2 banner rodata "\nlibpng version {version}\nCopyright (c) "
rule 3 banner rodata "{start}libpng version {version}\nCopyright (c) "
rule 4 soname "libpng16.so.{soversion}" >=1.6.0 <1.7
rule 5 soname "libpng12.so.{soversion}" >=1.2.0 <1.3
rule 6 soname "libpng15.so.{soversion}" >=1.5.0 <1.6
rule 7 soname "libpng14.so.{soversion}" >=1.4.0 <1.5
rule 8 filename "libpng16.so.16.{patch}.0" version "1.6.{patch}"
rule 9 filename "libpng12.so.0.{patch}.0" version "1.2.{patch}"
rule 10 filename "libpng15.so.15.{patch}.0" version "1.5.{patch}"
rule 11 symbols png_create_read_struct png_set_longjmp_fn png_read_info
rule 12 strings rodata "Application built with libpng-" "Ignoring request to write a PLTE chunk in grayscale PNG"
rule 13 filename "bin/pngfix"
rule 14 filename "bin/png-fix-itxt"
rule 15 getter png_access_version_number dec:MNNPP
# the function that prints the text of rule 12 compares with the library's version text
rule 16 lone "1.{minor1}.{patch}" needs 12,13,14 >=1.5.0 <1.8 version "1.{minor}.{patch}"
rule 17 strings rodata "Application built with libpng-" "Potential overflow in png_zalloc()"
rule 18 strings rodata "Application built with libpng-" "unexpected end of LZ stream"
# png_user_version_check() names both, and compilers put them side by side
rule 19 banner rodata "{start}1.{minor}.{patch}\0Application built with libpng-" version "1.{minor}.{patch}"
rule 20 banner rodata "{start}1.{minor}.{patch}\0\0Application built with libpng-" version "1.{minor}.{patch}"
accept 1 " libpng version 1.6.48" -> 1.6.48
accept 2 "\nlibpng version 1.6.48\nCopyright (c) " -> 1.6.48
accept 3 "libpng version 1.6.37\nCopyright (c) 2018-2019 Cosmin Truta" -> 1.6.37
accept 4 "libpng16.so.16" -> -
accept 5 "libpng12.so.0" -> -
accept 6 "libpng15.so.15" -> -
accept 7 "libpng14.so.14" -> -
accept 8 "libpng16.so.16.48.0" -> 1.6.48
accept 9 "libpng12.so.0.54.0" -> 1.2.54
accept 10 "libpng15.so.15.30.0" -> 1.5.30
accept 11 "png_create_read_struct png_set_longjmp_fn png_read_info" -> -
accept 12 "Application built with libpng-\nIgnoring request to write a PLTE chunk in grayscale PNG" -> -
accept 13 "usr/bin/pngfix" -> -
accept 14 "usr/bin/png-fix-itxt" -> -
accept 15 "10639" -> 1.6.39
accept 16 "1.6.39" -> 1.6.39
accept 17 "Potential overflow in png_zalloc()\0Application built with libpng-\0" -> -
accept 18 "Application built with libpng-\0 but running with \0unexpected end of LZ stream\0" -> -
accept 19 "\x1a\n\x001.6.39\0Application built with libpng-\0" -> 1.6.39
accept 20 "\x1a\n\0\x001.6.39\0\0Application built with libpng-\0" -> 1.6.39
refuse "Compiled with libpng 1.6.39; using libpng 1.6.39"
