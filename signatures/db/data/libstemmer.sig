# SPDX-License-Identifier: CC0-1.0
component  libstemmer
type       library
purl       pkg:generic/libstemmer@{version}
supplier   Snowball
license    BSD-3-Clause
alias      snowball libstemmer0d

rule 1 soname "libstemmer.so.{soversion}"
rule 2 soname "libstemmer.so.0d"
rule 3 symbols sb_stemmer_delete sb_stemmer_list sb_stemmer_new

accept 1 "libstemmer.so.0" -> -
accept 2 "libstemmer.so.0d" -> -
accept 3 "sb_stemmer_delete sb_stemmer_list sb_stemmer_new" -> -
refuse "stemmer"
