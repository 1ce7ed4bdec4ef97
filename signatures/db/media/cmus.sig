# SPDX-License-Identifier: CC0-1.0
component  cmus
type       application
purl       pkg:generic/cmus@{version}
supplier   cmus developers
license    GPL-2.0-or-later
url        website https://cmus.github.io/
url        vcs https://github.com/cmus/cmus

rule 1 banner rodata "{start}cmus v{version}\nCopyright 2004"
rule 2 strings rodata "Curses based music player.\n"
rule 3 filename "cmus/ip/{word}.so" of aac ape bass cdio cue ffmpeg flac mad mikmod modplug mp4 mpc opus vorbis vtx wav wavpack
rule 4 filename "cmus/op/{word}.so" of aaudio alsa ao arts coreaudio jack oss pulse roar sndio sun waveout

accept 1 "cmus v2.10.0\nCopyright 2004" -> 2.10.0
accept 2 "Curses based music player.\n" -> -
accept 3 "cmus/ip/aac.so" -> -
accept 4 "cmus/op/alsa.so" -> -
refuse "User-Agent: cmus/v2.10.0"
