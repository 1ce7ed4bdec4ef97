# SPDX-License-Identifier: CC0-1.0
component  faad2
type       library
purl       pkg:generic/faad2@{version}
cpe        cpe:2.3:a:faad2_project:faad2:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:audiocoding:faad2:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:audiocoding:freeware_advanced_audio_decoder_2:{version}:*:*:*:*:*:*:*
supplier   Nero AG and the FAAC project
license    GPL-2.0-or-later
url        vcs https://github.com/knik0/faad2
alias      libfaad libfaad2 faad

rule 1 soname "libfaad.so.{soversion}"
rule 2 soname "libfaad_drm.so.{soversion}"
rule 3 strings rodata " Copyright 2002-2004: Ahead Software AG\n http://www.audiocoding.com\n"
rule 4 lone "2.{minor}.{patch}" version "2.{minor}.{patch}" needs 3
rule 5 symbols NeAACDecOpen NeAACDecInit2 NeAACDecDecode
rule 6 strings rodata "Ahead Software MPEG-4 AAC Decoder V%s"

accept 1 "libfaad.so.2" -> -
accept 2 "libfaad_drm.so.2" -> -
accept 3 " Copyright 2002-2004: Ahead Software AG\n http://www.audiocoding.com\n" -> -
accept 4 "2.11.2" -> 2.11.2
accept 5 "NeAACDecOpen NeAACDecInit2 NeAACDecDecode" -> -
accept 6 " *********** Ahead Software MPEG-4 AAC Decoder V%s ******************\n\n" -> -
refuse "libfaad2: NeAACDecInit failed"
