# SPDX-License-Identifier: CC0-1.0
component  libmad
type       library
purl       pkg:generic/libmad@{version}
cpe        cpe:2.3:a:underbit:mad_libmad:{version}:*:*:*:*:*:*:*
supplier   Underbit Technologies
license    GPL-2.0-or-later
url        website https://www.underbit.com/products/mad/
url        source-distribution https://sourceforge.net/projects/mad/files/libmad/
alias      libmad0

rule 1 banner rodata "{start}MPEG Audio Decoder {major}.{minor}.{patch} (beta)" version "{major}.{minor}.{patch}b"
rule 2 soname "libmad.so.{soversion}"
rule 3 symbols mad_timer_fraction mad_stream_errorstr mad_layer_III

accept 1 "MPEG Audio Decoder 0.15.1 (beta)" -> 0.15.1b
accept 2 "libmad.so.0" -> -
accept 3 "mad_timer_fraction mad_stream_errorstr mad_layer_III" -> -
refuse "libmad - MPEG audio decoder library"
