# SPDX-License-Identifier: CC0-1.0
component  aubio
type       library
purl       pkg:generic/aubio@{version}
cpe        cpe:2.3:a:aubio:aubio:{version}:*:*:*:*:*:*:*
supplier   aubio
license    GPL-3.0-or-later
alias      libaubio libaubio5

rule 1 soname "libaubio.so.{soversion}"
rule 2 symbols aubio_beattracking_do new_aubio_onset aubio_pitch_do

accept 1 "libaubio.so.5" -> -
accept 2 "aubio_beattracking_do new_aubio_onset aubio_pitch_do" -> -
refuse "aubio_pitch: %s"
