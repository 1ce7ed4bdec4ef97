# SPDX-License-Identifier: CC0-1.0
component  snapcast
type       application
purl       pkg:generic/snapcast@{version}
cpe        cpe:2.3:a:badaix:snapcast:{version}:*:*:*:*:*:*:*
supplier   Johannes Pohl
license    GPL-3.0-or-later
url        vcs https://github.com/badaix/snapcast
alias      snapclient

rule 1 strings rodata "snapclient v" "the user[:group] to run snapclient as when daemonized"
rule 2 strings rodata "snapserver v" "/etc/snapserver.conf"
rule 3 lone "0.{minor}.{patch}" version "0.{minor}.{patch}" needs 1,2

accept 1 "snapclient v\0the user[:group] to run snapclient as when daemonized" -> -
accept 2 "snapserver v\0/etc/snapserver.conf" -> -
accept 3 "0.31.0" -> 0.31.0
refuse "snapclient v0.31.0"
