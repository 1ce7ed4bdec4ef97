# SPDX-License-Identifier: CC0-1.0
component  libdatrie
type       library
purl       pkg:generic/libdatrie@{version}
supplier   LibThai project
license    LGPL-2.1-or-later
alias      libdatrie1

rule 1 soname "libdatrie.so.{soversion}"
rule 2 symbols trie_get_serialized_size trie_iterator_get_key alpha_map_clone

accept 1 "libdatrie.so.1" -> -
accept 2 "trie_get_serialized_size trie_iterator_get_key alpha_map_clone" -> -
refuse "thbrk.tri"
