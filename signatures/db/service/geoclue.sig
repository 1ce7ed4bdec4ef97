# SPDX-License-Identifier: CC0-1.0
component  geoclue
type       application
purl       pkg:generic/geoclue@{version}
supplier   GeoClue project
license    GPL-2.0-or-later
url        website https://gitlab.freedesktop.org/geoclue/geoclue/-/wikis/home
url        vcs https://gitlab.freedesktop.org/geoclue/geoclue
alias      geoclue-2.0

rule 1 banner rodata "{start}geoclue/{version}{end}" needs 2
rule 2 strings rodata "New 3GPP location is same as last one"
rule 3 lone "2.{minor}.{patch}" version "2.{minor}.{patch}" needs 2
rule 4 soname "libgeoclue-2.so.{soversion}"

accept 1 "geoclue/2.7.2" -> 2.7.2
accept 2 "New 3GPP location is same as last one" -> -
accept 3 "2.6.0" -> 2.6.0
accept 4 "libgeoclue-2.so.0" -> -
refuse "org.freedesktop.GeoClue2"
