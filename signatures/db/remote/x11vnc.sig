# SPDX-License-Identifier: CC0-1.0
component  x11vnc
type       application
purl       pkg:generic/x11vnc@{version}
cpe        cpe:2.3:a:x11vnc_project:x11vnc:{version}:*:*:*:*:*:*:*
supplier   Karl Runge
license    GPL-2.0-or-later

rule 1 strings rodata "x11vnc version: " "/tmp/x11vnc-appshare-trackdir-tmp"
rule 2 lone "0.9.{patch} lastmod: {any}" needs 1 version "0.9.{patch}"

accept 1 "x11vnc version: \0/tmp/x11vnc-appshare-trackdir-tmp" -> -
accept 2 "0.9.17 lastmod: 2025-04-11" -> 0.9.17
refuse "x11vnc version: 0.9.17"
