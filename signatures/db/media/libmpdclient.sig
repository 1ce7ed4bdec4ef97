# SPDX-License-Identifier: CC0-1.0
component  libmpdclient
type       library
purl       pkg:generic/libmpdclient@{version}
supplier   Max Kellermann
license    BSD-2-Clause OR BSD-3-Clause
url        website https://www.musicpd.org/libs/libmpdclient/
url        vcs https://github.com/MusicPlayerDaemon/libmpdclient
alias      libmpdclient2

rule 1 soname "libmpdclient.so.{soversion}"
rule 2 filename "libmpdclient.so.2.{minor}" version "2.{minor}"
rule 3 symbols mpd_recv_output mpd_run_playlist_add_to mpd_send_prio_range

accept 1 "libmpdclient.so.2" -> -
accept 2 "libmpdclient.so.2.22" -> 2.22
accept 3 "mpd_recv_output mpd_run_playlist_add_to mpd_send_prio_range" -> -
refuse "MPD 0.23.12"
