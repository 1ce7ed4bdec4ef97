# SPDX-License-Identifier: CC0-1.0
component  rhash
type       library
purl       pkg:generic/rhash@{version}
supplier   Aleksey Kravchenko
license    0BSD
alias      librhash librhash0

rule 1 soname "librhash.so.{soversion}"
rule 2 symbols rhash_torrent_get_default_piece_length rhash_get_hash_length rhash_timer_stop
rule 3 symbols rhash_file_update rhash_get_hash_length rhash_msg rhash_reset

accept 1 "librhash.so.0" -> -
accept 2 "rhash_torrent_get_default_piece_length rhash_get_hash_length rhash_timer_stop" -> -
accept 3 "rhash_file_update rhash_get_hash_length rhash_msg rhash_reset" -> -
refuse "RHash v1.4.3"
