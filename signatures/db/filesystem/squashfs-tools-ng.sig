# SPDX-License-Identifier: CC0-1.0
component  squashfs-tools-ng
type       library
purl       pkg:generic/squashfs-tools-ng@{version}
supplier   David Oberhollenzer
license    LGPL-3.0-or-later AND GPL-3.0-or-later
alias      libsquashfs libsquashfs1 gensquashfs rdsquashfs

rule 1 soname "libsquashfs.so.{soversion}"
rule 2 symbols sqfs_block_processor_append sqfs_id_table_id_to_index
rule 3 banner rodata "{start}%s (squashfs-tools-ng) {dotted}"
rule 4 strings rodata "Usage: gensquashfs [OPTIONS...] <squashfs-file>"
rule 5 strings rodata "Usage: rdsquashfs [OPTIONS] <squashfs-file>"
rule 6 strings rodata "Usage: sqfsdiff [OPTIONS...] --old,-a <first> --new,-b <second>"
rule 7 lone "1.{minor}.{patch}" needs 4,5,6 version "1.{minor}.{patch}"

accept 1 "libsquashfs.so.1" -> -
accept 2 "sqfs_block_processor_append sqfs_id_table_id_to_index" -> -
accept 3 "%s (squashfs-tools-ng) 1.2.0\n" -> 1.2.0
accept 4 "Usage: gensquashfs [OPTIONS...] <squashfs-file>\n" -> -
accept 5 "Usage: rdsquashfs [OPTIONS] <squashfs-file>\n" -> -
accept 6 "Usage: sqfsdiff [OPTIONS...] --old,-a <first> --new,-b <second>\n" -> -
accept 7 "1.3.2" -> 1.3.2
refuse "squashfs-tools-ng"
