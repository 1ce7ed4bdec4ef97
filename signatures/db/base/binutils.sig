# SPDX-License-Identifier: CC0-1.0
component  binutils
type       application
purl       pkg:generic/binutils@{version}
cpe        cpe:2.3:a:gnu:binutils:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    GPL-3.0-or-later
url        website https://www.gnu.org/software/binutils/
url        vcs https://sourceware.org/git/binutils-gdb.git
alias      libbfd libopcodes

rule 1 banner rodata "{start}(GNU Binutils) {dotted}{end}"
rule 2 banner rodata "{start}(GNU Binutils for {any}) {dotted}{end}"
rule 3 soname "libbfd-{dotted}.so"
rule 4 soname "libopcodes-{dotted}.so"
rule 5 filename "libctf.so.0.0.0"
rule 6 filename "libsframe.so.{d}.0.0"
rule 7 soname "libbfd-{dotted}-{any}.so"
rule 8 soname "libopcodes-{dotted}-{any}.so"
rule 9 filename "libbfd-{dotted}.so"
rule 10 filename "libbfd-{dotted}-{any}.so"
rule 11 filename "libopcodes-{dotted}.so"
rule 12 filename "libopcodes-{dotted}-{any}.so"
rule 13 filename "libctf-nobfd.so.0.0.0"
rule 14 filename "bfd-plugins/libdep.so"
rule 15 symbols bfd_openr bfd_check_format_matches bfd_set_default_target
rule 16 filename "libctf-nobfd-{any}.so.0.0.0"
rule 17 filename "libctf-{any}.so.0.0.0"
rule 18 filename "gprofng"
accept 1 "\0(GNU Binutils) 2.36.1\0" -> 2.36.1
accept 2 "\0(GNU Binutils for Debian) 2.40\0" -> 2.40
accept 3 "libbfd-2.30.so" -> 2.30
accept 4 "libopcodes-2.30.so" -> 2.30
accept 5 "libctf.so.0.0.0" -> -
accept 6 "libsframe.so.0.0.0" -> -
accept 7 "libbfd-2.40-system.so" -> 2.40
accept 8 "libopcodes-2.40-system.so" -> 2.40
accept 9 "libbfd-2.30.so" -> 2.30
accept 10 "libbfd-2.40-system.so" -> 2.40
accept 11 "libopcodes-2.30.so" -> 2.30
accept 12 "libopcodes-2.40-system.so" -> 2.40
accept 13 "libctf-nobfd.so.0.0.0" -> -
accept 14 "bfd-plugins/libdep.so" -> -
accept 15 "bfd_openr bfd_check_format_matches bfd_set_default_target" -> -
accept 16 "libctf-nobfd-armhf.so.0.0.0" -> -
accept 17 "libctf-armhf.so.0.0.0" -> -
accept 18 "gprofng" -> -
refuse "GNU assembler (GNU Binutils) required"
refuse "(Debian 13.1-3) 2.39.50"
