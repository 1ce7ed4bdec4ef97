# SPDX-License-Identifier: CC0-1.0
component  twolame
type       library
purl       pkg:generic/twolame@{version}
supplier   Nicholas Humfrey
license    LGPL-2.0-or-later
url        website http://www.twolame.org
url        vcs https://github.com/njh/twolame
alias      libtwolame libtwolame0

rule 1 soname "libtwolame.so.{soversion}"
rule 2 symbols twolame_get_DAB_crc_length twolame_encode_buffer_float32_interleaved twolame_set_quick_count
rule 3 getter get_twolame_version string "{dotted}"
rule 4 strings rodata "LibTwoLame version %s (%s)\n"
rule 5 strings rodata "TwoLAME version %s (%s)\n" "Error: initializing libtwolame encoder failed."

accept 1 "libtwolame.so.0" -> -
accept 2 "twolame_get_DAB_crc_length twolame_encode_buffer_float32_interleaved twolame_set_quick_count" -> -
accept 3 "0.4.0" -> 0.4.0
accept 4 "LibTwoLame version %s (%s)\n" -> -
accept 5 "TwoLAME version %s (%s)\n Error: initializing libtwolame encoder failed." -> -
refuse "TwoLAME 0.4.0"
