# SPDX-License-Identifier: CC0-1.0
component  libarchive
type       library
purl       pkg:generic/libarchive@{version}
cpe        cpe:2.3:a:libarchive:libarchive:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:freebsd:libarchive:{version}:*:*:*:*:*:*:*
supplier   libarchive
license    BSD-2-Clause
url        website https://www.libarchive.org/
url        vcs https://github.com/libarchive/libarchive
alias      libarchive13 libarchive-tools bsdtar bsdcpio bsdcat bsdunzip

rule 1 banner rodata "{start}libarchive {version}{end}"
rule 2 soname "libarchive.so.{soversion}"
rule 3 symbols archive_read_new archive_write_open_filename archive_entry_new
rule 4 strings rodata "Fatal Internal Error in libarchive: " "CFDATA incorrect(no MSZIP signature)"
rule 5 filename "bin/bsdtar"
rule 6 filename "bin/bsdcpio"
rule 7 filename "bin/bsdcat"
rule 8 filename "bin/bsdunzip"
rule 9 getter archive_version_number dec:MNNNPPP
rule 10 lone "3.{minor}.{patch}" needs 5,6,7,8 version "3.{minor}.{patch}"
accept 1 "libarchive 3.7.4" -> 3.7.4
accept 2 "libarchive.so.13" -> -
accept 3 "archive_read_new archive_write_open_filename archive_entry_new" -> -
accept 4 "Fatal Internal Error in libarchive: \nCFDATA incorrect(no MSZIP signature)" -> -
accept 5 "usr/bin/bsdtar" -> -
accept 6 "usr/bin/bsdcpio" -> -
accept 7 "usr/bin/bsdcat" -> -
accept 8 "usr/bin/bsdunzip" -> -
accept 9 "3006002" -> 3.6.2
accept 10 "3.6.2" -> 3.6.2
refuse "bsdtar %s - libarchive %s"
refuse "libarchive 3.6.2 zlib/1.2.13 liblzma/5.4.1"
