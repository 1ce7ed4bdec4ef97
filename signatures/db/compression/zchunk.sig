# SPDX-License-Identifier: CC0-1.0
component  zchunk
type       library
purl       pkg:generic/zchunk@{version}
cpe        cpe:2.3:a:zchunk:zchunk:{version}:*:*:*:*:*:*:*
supplier   Jonathan Dieter
license    BSD-2-Clause
url        vcs https://github.com/zchunk/zchunk
alias      libzck zck unzck

rule 1 banner rodata "{start}zchunk {version}\nCopyright (c) {year} Jonathan Dieter"
rule 2 soname "libzck.so.{soversion}"
rule 3 filename "libzck.so.{major}.{minor}.{patch}"
rule 4 symbols zck_create zck_init_read zck_find_valid_chunks
rule 5 strings rodata "zck - Create a new zchunk file"
rule 6 strings rodata "unzck - Decompress a zchunk file"
accept 1 "zchunk 1.2.3\nCopyright (c) 2021 Jonathan Dieter" -> 1.2.3
accept 2 "libzck.so.1" -> -
accept 3 "libzck.so.1.2.3" -> 1.2.3
accept 4 "zck_create zck_init_read zck_find_valid_chunks" -> -
accept 5 "zck - Create a new zchunk file" -> -
accept 6 "unzck - Decompress a zchunk file" -> -
refuse "This version of zchunk doesn't support streams"
