# SPDX-License-Identifier: CC0-1.0
component  glibc
type       library
purl       pkg:generic/glibc@{version}
cpe        cpe:2.3:a:gnu:glibc:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    LGPL-2.1-or-later
url        website https://www.gnu.org/software/libc/libc.html
url        vcs https://sourceware.org/git/glibc.git
alias      libc6 libc gnu-libc eglibc

rule 1 banner rodata "GNU C Library {any}release version {dotted}, by Roland McGrath"
rule 2 banner rodata "GNU C Library ({any}) stable release version {dotted}.\n"
rule 3 banner rodata "ld.so ({any}) stable release version {dotted}.\n"
rule 4 banner rodata "ldconfig ({any}) stable release version {dotted}{end}"
rule 5 banner rodata "{start}glibc {dotted}{end}"
rule 6 soname "libc.so.6"
rule 7 soname "libc.so.6.1"
rule 8 filename "ld-linux{any}.so.{soversion}"
rule 9 strings rodata "Inconsistency detected by ld.so: %s: %u: %s%sAssertion `%s' failed!\n"
rule 11 soname "libm.so.6"
rule 12 soname "libdl.so.2"
rule 13 soname "librt.so.1"
rule 14 soname "libutil.so.1"
rule 15 soname "libresolv.so.2"
rule 16 soname "libanl.so.1"
rule 17 soname "libBrokenLocale.so.1"
rule 18 soname "libmvec.so.1"
rule 19 soname "libnss_files.so.2"
rule 20 soname "libnss_dns.so.2"
rule 21 soname "libnss_compat.so.2"
rule 22 soname "libnss_hesiod.so.2"
rule 23 soname "libc_malloc_debug.so.0"
rule 24 soname "libnsl.so.1"
rule 25 soname "libmemusage.so"
rule 26 soname "libpcprofile.so"
rule 27 filename "libc-{major}.{minor}.so"
rule 28 filename "ld-2.{minor2}.so" version "2.{minor}"
rule 29 filename "libpthread-2.{minor2}.so" version "2.{minor}"
rule 30 filename "libm-2.{minor2}.so" version "2.{minor}"
rule 31 filename "librt-2.{minor2}.so" version "2.{minor}"
rule 32 filename "libdl-2.{minor2}.so" version "2.{minor}"
rule 33 filename "libnss_files-2.{minor2}.so" version "2.{minor}"
rule 34 filename "libnss_dns-2.{minor2}.so" version "2.{minor}"
rule 35 filename "libresolv-2.{minor2}.so" version "2.{minor}"
rule 36 symbols gnu_get_libc_version __libc_freeres __nss_configure_lookup
rule 37 strings rodata "corrupted double-linked list (not small)" "free(): invalid next size (fast)"
rule 38 strings rodata "tcache_thread_shutdown(): unaligned tcache chunk detected" "free(): invalid next size (fast)" >=2.32
rule 39 lone "2.{minor2}" version "2.{minor}" needs 37,38
rule 40 soname "libthread_db.so.1"
rule 41 symbols __nptl_create_event __nptl_nthreads
rule 42 filename "gconv/{any}.so"
rule 43 filename "iconvconfig"
rule 44 filename "localedef"
rule 45 filename "pldd"
rule 46 soname "ld-linux{any}.so.{soversion}"
rule 47 soname "ld.so.1"
rule 48 soname "ld64.so.{soversion}"
rule 49 getter gnu_get_libc_version string needs 6,7
rule 50 symbols __libpthread_version_placeholder

accept 1 "GNU C Library (Debian EGLIBC 2.13-38) stable release version 2.13, by Roland McGrath et al." -> 2.13
accept 2 "GNU C Library (Debian GLIBC 2.36-9+deb12u14) stable release version 2.36.\nCopyright (C) 2022 Free Software Foundation, Inc." -> 2.36
accept 3 "ld.so (Debian GLIBC 2.41-12+deb13u4) stable release version 2.41.\nCopyright" -> 2.41
accept 4 "ldconfig (Debian GLIBC 2.36-9+deb12u14) stable release version 2.36" -> 2.36
accept 5 "\0glibc 2.36\0" -> 2.36
accept 6 "libc.so.6" -> -
accept 7 "libc.so.6.1" -> -
accept 8 "ld-linux-armhf.so.3" -> -
accept 9 "Inconsistency detected by ld.so: %s: %u: %s%sAssertion `%s' failed!\n" -> -
accept 11 "libm.so.6" -> -
accept 12 "libdl.so.2" -> -
accept 13 "librt.so.1" -> -
accept 14 "libutil.so.1" -> -
accept 15 "libresolv.so.2" -> -
accept 16 "libanl.so.1" -> -
accept 17 "libBrokenLocale.so.1" -> -
accept 18 "libmvec.so.1" -> -
accept 19 "libnss_files.so.2" -> -
accept 20 "libnss_dns.so.2" -> -
accept 21 "libnss_compat.so.2" -> -
accept 22 "libnss_hesiod.so.2" -> -
accept 23 "libc_malloc_debug.so.0" -> -
accept 24 "libnsl.so.1" -> -
accept 25 "libmemusage.so" -> -
accept 26 "libpcprofile.so" -> -
accept 27 "libc-2.28.so" -> 2.28
accept 28 "ld-2.28.so" -> 2.28
accept 29 "libpthread-2.28.so" -> 2.28
accept 30 "libm-2.28.so" -> 2.28
accept 31 "librt-2.28.so" -> 2.28
accept 32 "libdl-2.28.so" -> 2.28
accept 33 "libnss_files-2.28.so" -> 2.28
accept 34 "libnss_dns-2.28.so" -> 2.28
accept 35 "libresolv-2.28.so" -> 2.28
accept 36 "__libc_freeres gnu_get_libc_version __nss_configure_lookup" -> -
accept 37 "corrupted double-linked list (not small)\0free(): invalid next size (fast)\0" -> -
accept 38 "free(): invalid next size (fast)\0tcache_thread_shutdown(): unaligned tcache chunk detected\0" -> -
accept 39 "2.36" -> 2.36
accept 40 "libthread_db.so.1" -> -
accept 41 "__nptl_create_event __nptl_nthreads __nptl_death_event" -> -
accept 42 "usr/lib/arm-linux-gnueabihf/gconv/ISO8859-1.so" -> -
accept 43 "iconvconfig" -> -
accept 44 "localedef" -> -
accept 45 "pldd" -> -
accept 46 "ld-linux-armhf.so.3" -> -
accept 47 "ld.so.1" -> -
accept 48 "ld64.so.2" -> -
accept 49 "2.36" -> 2.36
accept 50 "__libpthread_version_placeholder" -> -
refuse "GLIBC_2.34"
refuse "(Debian GLIBC 2.36-9+deb12u14) "
refuse "libm-0.9.33.2.so"
refuse "libc.so.0"
refuse "This file is part of the GNU C Library."
