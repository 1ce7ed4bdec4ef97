# SPDX-License-Identifier: CC0-1.0
component  gammu
type       application
purl       pkg:generic/gammu@{version}
supplier   Gammu
license    GPL-2.0-or-later
url        website https://wammu.eu/gammu/
url        vcs https://github.com/gammu/gammu
alias      libgammu libgammu8 gammu-smsd

rule 1 soname "libGammu.so.{soversion}"
rule 2 getter GetGammuVersion string "{dotted}"
rule 3 banner rodata "{start}Gammu/{dotted}{end}"
rule 4 strings rodata "Gammu-detect version %s\n"
rule 5 lone "1.{minor}.{patch}" needs 4 version "1.{minor}.{patch}"
rule 6 filename "bin/gammu"
accept 1 "libGammu.so.8" -> -
accept 2 "1.42.0" -> 1.42.0
accept 3 "Gammu/1.42.0" -> 1.42.0
accept 4 "Gammu-detect version %s\n" -> -
accept 5 "1.42.0" -> 1.42.0
accept 6 "usr/bin/gammu" -> -
refuse "Please check The Gammu Manual for more information."
