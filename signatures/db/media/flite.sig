# SPDX-License-Identifier: CC0-1.0
component  flite
type       library
purl       pkg:generic/flite@{version}
cpe        cpe:2.3:a:cmu:flite:{version}:*:*:*:*:*:*:*
supplier   Carnegie Mellon University
license    MIT-Festival
url        website http://cmuflite.org
url        vcs https://github.com/festvox/flite
alias      libflite libflite1

rule 1 soname "libflite.so.{soversion}"
rule 2 soname "libflite_usenglish.so.{soversion}"
rule 3 soname "libflite_cmulex.so.{soversion}"
rule 4 soname "libflite_cmu_grapheme_lang.so.{soversion}"
rule 5 soname "libflite_cmu_grapheme_lex.so.{soversion}"
rule 6 filename "libflite.so.{major}.{minor}" >=1.3
rule 8 soname "libflite_cmu_us_{word}.so.{soversion}"
rule 9 soname "libflite_cmu_time_awb.so.{soversion}"
rule 10 soname "libflite_cmu_indic_{word}.so.{soversion}"
rule 11 strings rodata "flite: a small simple speech synthesizer"
rule 12 strings rodata "Convert text to US English phonemes."
rule 7 symbols clunits_dump_units cst_wave_save_riff feat_set_string

accept 1 "libflite.so.1" -> -
accept 2 "libflite_usenglish.so.1" -> -
accept 3 "libflite_cmulex.so.1" -> -
accept 4 "libflite_cmu_grapheme_lang.so.1" -> -
accept 5 "libflite_cmu_grapheme_lex.so.1" -> -
accept 6 "libflite.so.2.2" -> 2.2
accept 8 "libflite_cmu_us_kal.so.1" -> -
accept 9 "libflite_cmu_time_awb.so.1" -> -
accept 10 "libflite_cmu_indic_lex.so.1" -> -
accept 11 "flite: a small simple speech synthesizer" -> -
accept 12 "Convert text to US English phonemes." -> -
accept 7 "clunits_dump_units cst_wave_save_riff feat_set_string" -> -
refuse "flite_cmu_us_kal"
