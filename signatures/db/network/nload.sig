# SPDX-License-Identifier: CC0-1.0
component  nload
type       application
purl       pkg:generic/nload@{version}
supplier   Roland Riegel
license    GPL-2.0-or-later
url        website http://www.roland-riegel.de/nload/
url        vcs https://github.com/rolandriegel/nload

rule 1 strings rodata "/etc/nload.conf" "/.nload"
rule 2 lone "0.{minor}.{patch}" needs 1 version "0.{minor}.{patch}"
accept 1 "/etc/nload.conf /.nload" -> -
accept 2 "0.7.4" -> 0.7.4
refuse "/etc/nload.conf"
