# SPDX-License-Identifier: CC0-1.0
component  sdparm
type       application
purl       pkg:generic/sdparm@{version}
supplier   Douglas Gilbert
license    BSD-3-Clause
url        website https://sg.danny.cz/sg/sdparm.html
url        vcs https://github.com/doug-gilbert/sdparm

rule 1 banner rodata "{start}{dotted} {d} [svn: r{d}]{end}" needs 2
rule 2 strings rodata "       sdparm --enumerate [--all] [--inquiry] [--long]"

accept 1 "1.12 20210421 [svn: r347]" -> 1.12
accept 2 "       sdparm --enumerate [--all] [--inquiry] [--long]" -> -
refuse "sdparm version: 1.12 20210421 [svn: r347]"
