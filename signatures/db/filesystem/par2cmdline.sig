# SPDX-License-Identifier: CC0-1.0
component  par2cmdline
type       application
purl       pkg:generic/par2cmdline@{version}
supplier   Parchive project
license    GPL-2.0-or-later
url        vcs https://github.com/Parchive/par2cmdline
alias      par2

rule 1 banner rodata "{start}par2cmdline version {dotted}{end}"

accept 1 "par2cmdline version 0.8.1" -> 0.8.1
refuse "Created by par2cmdline version 0.8.1."
