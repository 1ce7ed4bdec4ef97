# SPDX-License-Identifier: CC0-1.0
component  gforth
type       application
purl       pkg:generic/gforth@{version}
supplier   GNU project
license    GPL-3.0-or-later
url        website https://www.gnu.org/software/gforth/

rule 1 banner rodata "{start}gforth {dotted}\n{end}"

accept 1 "gforth 0.7.3\n" -> 0.7.3
refuse "gforth 0.7.3, Copyright (C) 1995-2008 Free Software Foundation, Inc."
