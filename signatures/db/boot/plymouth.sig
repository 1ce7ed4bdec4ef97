# SPDX-License-Identifier: CC0-1.0
component  plymouth
type       application
purl       pkg:generic/plymouth@{version}
supplier   freedesktop.org
license    GPL-2.0-or-later
url        website https://www.freedesktop.org/wiki/Software/Plymouth
url        vcs https://gitlab.freedesktop.org/plymouth/plymouth
alias      libplymouth5

rule 1 soname "libply.so.{soversion}"
rule 2 soname "libply-boot-client.so.{soversion}"
rule 3 soname "libply-splash-core.so.{soversion}"
rule 4 soname "libply-splash-graphics.so.{soversion}"
rule 5 symbols ply_event_loop_watch_signal ply_key_file_get_bool ply_terminal_session_open_log
rule 6 filename "plymouthd"

accept 1 "libply.so.5" -> -
accept 2 "libply-boot-client.so.5" -> -
accept 3 "libply-splash-core.so.5" -> -
accept 4 "libply-splash-graphics.so.5" -> -
accept 5 "ply_event_loop_watch_signal ply_key_file_get_bool ply_terminal_session_open_log" -> -
accept 6 "plymouthd" -> -
refuse "plymouth.enable=0"
