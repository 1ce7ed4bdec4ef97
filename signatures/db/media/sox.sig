# SPDX-License-Identifier: CC0-1.0
component  sox
type       application
purl       pkg:generic/sox@{version}
cpe        cpe:2.3:a:sox_project:sox:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:sox:sox:{version}:*:*:*:*:*:*:*
supplier   SoX
license    GPL-2.0-or-later AND LGPL-2.1-or-later
url        website https://sox.sourceforge.io/
url        vcs https://git.code.sf.net/p/sox/code
alias      libsox libsox3

rule 1 soname "libsox.so.{soversion}"
rule 2 symbols sox_open_read sox_create_effects_chain sox_version_info
rule 3 lone "14.{minor}.{patch}" needs 1,2 version "14.{minor}.{patch}"
rule 4 filename "sox/libsox_fmt_{word}.so" of alsa amr_nb amr_wb ao caf coreaudio fap ffmpeg flac gsm lpc10 mat4 mat5 mp3 opus oss paf pulseaudio pvf sd2 sndfile sndio sunau vorbis w64 wavpack xi
accept 1 "libsox.so.3" -> -
accept 2 "sox_open_read sox_create_effects_chain sox_version_info" -> -
accept 3 "14.4.2" -> 14.4.2
accept 4 "usr/lib/arm-linux-gnueabihf/sox/libsox_fmt_ao.so" -> -
refuse "SoX v14.4.2"
