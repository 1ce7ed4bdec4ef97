# SPDX-License-Identifier: CC0-1.0
component  vdr-plugin-streamdev
type       application
purl       pkg:generic/vdr-plugin-streamdev@{version}
supplier   Frank Schmirler
license    GPL-2.0-only
url        website http://streamdev.vdr-developer.org
alias      vdr-plugin-streamdev-server

rule 1 strings rodata "Streamdev: Accepted new client (%s) %s:%d"
rule 2 lone "0.{minor}.{patch}" version "0.{minor}.{patch}" needs 1

accept 1 "Streamdev: Accepted new client (%s) %s:%d" -> -
accept 2 "0.6.4" -> 0.6.4
refuse "streamdev-server"
