# SPDX-License-Identifier: CC0-1.0
component  libdatrie
type       library
purl       pkg:generic/libdatrie@{version}
supplier   LibThai project
license    LGPL-2.1-or-later
url        website https://linux.thai.net/projects/libthai
url        vcs https://github.com/tlwg/libdatrie
alias      libdatrie1

rule 1 soname "libdatrie.so.{soversion}"
rule 2 symbols trie_get_serialized_size trie_iterator_get_key alpha_map_clone
rule 3 filename "bin/trietool"
rule 4 filename "bin/trietool-0.2"
rule 5 lone "0.{minor1}.{patch}" version "0.{minor}.{patch}" needs 3,4

accept 1 "libdatrie.so.1" -> -
accept 2 "trie_get_serialized_size trie_iterator_get_key alpha_map_clone" -> -
accept 3 "usr/bin/trietool" -> -
accept 4 "usr/bin/trietool-0.2" -> -
accept 5 "0.2.13" -> 0.2.13
refuse "thbrk.tri"
