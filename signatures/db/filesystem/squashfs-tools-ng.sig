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

accept 1 "libsquashfs.so.1" -> -
accept 2 "sqfs_block_processor_append sqfs_id_table_id_to_index" -> -
accept 3 "%s (squashfs-tools-ng) 1.2.0\n" -> 1.2.0
refuse "squashfs-tools-ng"
