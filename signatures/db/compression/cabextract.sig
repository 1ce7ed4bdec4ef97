# SPDX-License-Identifier: CC0-1.0
component  cabextract
type       application
purl       pkg:generic/cabextract@{version}
cpe        cpe:2.3:a:cabextract_project:cabextract:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:cabextract:cabextract:{version}:*:*:*:*:*:*:*
supplier   Stuart Caie
license    GPL-3.0-or-later
url        website https://www.cabextract.org.uk/
url        vcs https://github.com/kyz/libmspack

rule 1 strings rodata "cabextract version %s\n" "Usage: %s [options] [-d dir] <cabinet file(s)>"
rule 2 lone "1.{minor}" needs 1 version "1.{minor}"
rule 3 lone "1.{minor}.{patch}" needs 1 version "1.{minor}.{patch}"
accept 1 "cabextract version %s\n  Usage: %s [options] [-d dir] <cabinet file(s)>" -> -
accept 2 "1.9" -> 1.9
accept 3 "1.9.1" -> 1.9.1
refuse "unpacked with cabextract 1.9"
