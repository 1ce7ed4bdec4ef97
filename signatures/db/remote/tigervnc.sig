# SPDX-License-Identifier: CC0-1.0
component  tigervnc
type       application
purl       pkg:generic/tigervnc@{version}
cpe        cpe:2.3:a:tigervnc:tigervnc:{version}:*:*:*:*:*:*:*
supplier   TigerVNC
license    GPL-2.0-or-later
alias      tigervncconfig xtigervnc vncviewer

rule 1 strings rodata "TigerVNC Viewer v%s\n"
rule 2 filename "bin/tigervncconfig"
rule 3 filename "bin/Xtigervnc"
rule 4 banner rodata "{start}TigerVNC server version %s, built %s"
rule 5 banner rodata "{start}TigerVNC {dotted}{end}" needs 6
rule 6 strings rodata "See https://www.tigervnc.org for information on TigerVNC.\n" "Failed to activate TigerVNC devices"

accept 1 "TigerVNC Viewer v%s\n" -> -
accept 2 "usr/bin/tigervncconfig" -> -
accept 3 "usr/bin/Xtigervnc" -> -
accept 4 "TigerVNC server version %s, built %s\n" -> -
accept 5 "TigerVNC 1.12.0" -> 1.12.0
accept 6 "See https://www.tigervnc.org for information on TigerVNC.\n\0Failed to activate TigerVNC devices" -> -
refuse "TigerVNC 1.12.0"
