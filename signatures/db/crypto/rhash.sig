# SPDX-License-Identifier: CC0-1.0
component  rhash
type       library
purl       pkg:generic/rhash@{version}
supplier   Aleksey Kravchenko
license    0BSD
url        website http://rhash.sourceforge.net
url        vcs https://github.com/rhash/RHash
alias      librhash librhash0

rule 1 soname "librhash.so.{soversion}"
rule 2 symbols rhash_torrent_get_default_piece_length rhash_get_hash_length rhash_timer_stop
rule 3 symbols rhash_file_update rhash_get_hash_length rhash_msg rhash_reset
rule 4 strings rodata "; Written by Kravchenko Aleksey (Akademgorodok) - http://rhash.sf.net/"
rule 5 banner rodata "{start}RHash/{dotted}{end}"

accept 1 "librhash.so.0" -> -
accept 2 "rhash_torrent_get_default_piece_length rhash_get_hash_length rhash_timer_stop" -> -
accept 3 "rhash_file_update rhash_get_hash_length rhash_msg rhash_reset" -> -
accept 4 "; Written by Kravchenko Aleksey (Akademgorodok) - http://rhash.sf.net/" -> -
accept 5 "RHash/1.4.3" -> 1.4.3
refuse "RHash v1.4.3"
