# SPDX-License-Identifier: CC0-1.0
component  irssi
type       application
purl       pkg:generic/irssi@{version}
cpe        cpe:2.3:a:irssi:irssi:{version}:*:*:*:*:*:*:*
supplier   Irssi project
license    GPL-2.0-or-later
url        website https://irssi.org/
url        vcs https://github.com/irssi/irssi

rule 1 banner rodata "{start}irssi {version} (%d %04d)\n"
accept 1 "irssi 1.4.3 (%d %04d)\n" -> 1.4.3
refuse "Client: irssi 1.4.3 (20230401)"
