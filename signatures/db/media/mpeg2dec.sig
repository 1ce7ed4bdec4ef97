# SPDX-License-Identifier: CC0-1.0
component  mpeg2dec
type       library
purl       pkg:generic/mpeg2dec@{version}
supplier   VideoLAN
license    GPL-2.0-or-later
alias      libmpeg2 libmpeg2-4 libmpeg2convert

rule 1 soname "libmpeg2.so.{soversion}"
rule 2 soname "libmpeg2convert.so.{soversion}"
rule 3 symbols mpeg2_buffer mpeg2_cpu_state_init mpeg2_cpu_state_restore

accept 1 "libmpeg2.so.0" -> -
accept 2 "libmpeg2convert.so.0" -> -
accept 3 "mpeg2_buffer mpeg2_cpu_state_init mpeg2_cpu_state_restore" -> -
refuse "libmpeg2"
