# SPDX-License-Identifier: CC0-1.0
component  min12xxw
type       application
purl       pkg:generic/min12xxw@{version}
supplier   Manuel Tobias Schiller
license    GPL-2.0-or-later
url        website http://www.hinterbergen.de/mala/min12xxw/
alias      printer-driver-min12xxw

rule 1 banner rodata "{start}version {version} ($Id: min12xxw.c"

accept 1 "version 0.0.9 ($Id: min12xxw.c" -> 0.0.9
refuse "min12xxw 0.0.9"
