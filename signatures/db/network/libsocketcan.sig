# SPDX-License-Identifier: CC0-1.0
component  libsocketcan
type       library
purl       pkg:generic/libsocketcan@{version}
supplier   Pengutronix
license    LGPL-2.1-or-later
url        website https://git.pengutronix.de/?p=tools/libsocketcan.git
alias      libsocketcan2

rule 1 soname "libsocketcan.so.{soversion}"
rule 2 symbols can_do_restart can_get_bittiming can_get_restart_ms

accept 1 "libsocketcan.so.2" -> -
accept 2 "can_do_restart can_get_bittiming can_get_restart_ms" -> -
refuse "libsocketcan 0.0.12"
