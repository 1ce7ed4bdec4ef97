# SPDX-License-Identifier: CC0-1.0
component  pocketsphinx
type       library
purl       pkg:generic/pocketsphinx@{version}
supplier   CMU Sphinx
license    BSD-2-Clause
alias      libpocketsphinx libsphinxbase sphinxbase

rule 1 soname "libpocketsphinx.so.{soversion}"
rule 2 soname "libsphinxbase.so.{soversion}"
rule 3 symbols ps_alignment_add_word ps_alignment_iter_down ps_add_word

accept 1 "libpocketsphinx.so.3" -> -
accept 2 "libsphinxbase.so.3" -> -
accept 3 "ps_alignment_add_word ps_alignment_iter_down ps_add_word" -> -
refuse "pocketsphinx"
