# SPDX-License-Identifier: CC0-1.0
component  moc
type       application
purl       pkg:generic/moc@{version}
supplier   Damian Pietras
license    GPL-2.0-or-later
url        website https://moc.daper.net
alias      mocp

rule 1 banner rodata "Welcome to Music On Console (version {version})!"
rule 2 filename "moc/decoder_plugins/lib{word}_decoder.so" of aac ffmpeg flac modplug mp3 musepack opus sidplay2 sndfile speex timidity vorbis wavpack

accept 1 "Welcome to Music On Console (version 2.6-alpha3)!" -> 2.6-alpha3
accept 2 "moc/decoder_plugins/libaac_decoder.so" -> -
refuse "Music On Console/2.6"
