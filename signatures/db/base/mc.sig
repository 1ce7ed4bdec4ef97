# SPDX-License-Identifier: CC0-1.0
component  mc
type       application
purl       pkg:generic/mc@{version}
cpe        cpe:2.3:a:midnight-commander:midnight_commander:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:midnight_commander:midnight_commander:{version}:*:*:*:*:*:*:*
supplier   Midnight Commander project
license    GPL-3.0-or-later
url        website https://www.midnight-commander.org
url        vcs https://github.com/MidnightCommander/mc
alias      midnight-commander

rule 1 strings rodata "Type 'exit' to return to the Midnight Commander"
rule 2 lone "4.{minor}.{patch}" version "4.{minor}.{patch}" >=4.6 needs 1

accept 1 "Type 'exit' to return to the Midnight Commander" -> -
accept 2 "4.8.29" -> 4.8.29
refuse "GNU Midnight Commander 4.8.29"
