# SPDX-License-Identifier: CC0-1.0
component  game-music-emu
type       library
purl       pkg:generic/game-music-emu@{version}
cpe        cpe:2.3:a:game-music-emu_project:game-music-emu:{version}:*:*:*:*:*:*:*
supplier   Michael Pyne
license    LGPL-2.1-or-later
url        vcs https://github.com/libgme/game-music-emu
alias      libgme libgme0

rule 1 soname "libgme.so.{soversion}"
rule 2 filename "libgme.so.0.{minor}.{patch}" version "0.{minor}.{patch}"
rule 3 symbols gme_set_autoload_playback_limit gme_ignore_silence gme_new_emu_multi_channel

accept 1 "libgme.so.0" -> -
accept 2 "libgme.so.0.6.3" -> 0.6.3
accept 3 "gme_ignore_silence gme_new_emu_multi_channel gme_set_autoload_playback_limit" -> -
refuse "Game_Music_Emu"
