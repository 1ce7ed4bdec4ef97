# SPDX-License-Identifier: CC0-1.0
component  mpd
type       application
purl       pkg:generic/mpd@{version}
cpe        cpe:2.3:a:musicpd:music_player_daemon:{version}:*:*:*:*:*:*:*
supplier   Music Player Daemon
license    GPL-2.0-or-later
url        website https://www.musicpd.org/
url        vcs https://github.com/MusicPlayerDaemon/MPD
alias      music-player-daemon

rule 1 banner rodata "{start}Music Player Daemon {dotted} (%s)\n"
rule 2 banner rodata "{start}Music Player Daemon {dotted}{end}"
accept 1 "Music Player Daemon 0.23.12 (%s)\nCopyright 2003-2007 Warren Dukes" -> 0.23.12
accept 2 "Music Player Daemon 0.23.12" -> 0.23.12
refuse "OK MPD 0.23.5"
