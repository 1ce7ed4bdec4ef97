# SPDX-License-Identifier: CC0-1.0
component  newlib
type       library
purl       pkg:generic/newlib@{version}
cpe        cpe:2.3:a:newlib_project:newlib:{version}:*:*:*:*:*:*:*
supplier   newlib maintainers
license    BSD-3-Clause AND LicenseRef-Newlib
url        website https://sourceware.org/newlib/
url        vcs https://sourceware.org/git/newlib-cygwin.git

rule 1 strings rodata "/newlib/libc/stdlib/dtoa.c"
rule 2 strings rodata "/newlib/libc/stdlib/mprec.c"
rule 3 strings rodata "/newlib/libc/stdlib/gdtoa-gethex.c"
rule 4 strings rodata "/newlib/libc/search/hash_page.c"

accept 1 "../../../../gcc-9.3.0/newlib/libc/stdlib/dtoa.c\0" -> -
accept 2 "/builds/newlib/newlib/libc/stdlib/mprec.c\0" -> -
accept 3 "/src/newlib/libc/stdlib/gdtoa-gethex.c\0" -> -
accept 4 "/src/newlib/libc/search/hash_page.c\0" -> -
refuse "9.3.0 20200312 (RTEMS 5, RSB 5, Newlib 7947581)"
