# SPDX-License-Identifier: CC0-1.0
component  ltrace
type       application
purl       pkg:generic/ltrace@{version}
supplier   Juan Cespedes
license    GPL-2.0-or-later
url        website https://ltrace.org/
url        vcs https://gitlab.com/cespedes/ltrace

rule 1 banner rodata "{start}ltrace version {major1}.{minor1}.{patch}.\nCopyright (C)"
rule 2 banner rodata "{start}ltrace {major1}.{minor}.{patch}\nCopyright (C) "
accept 1 "ltrace version 0.7.3.\nCopyright (C) 1997-2009 Juan Cespedes" -> 0.7.3
accept 2 "ltrace 0.7.91\nCopyright (C) 2010-2013 Petr Machata, Red Hat Inc." -> 0.7.91
refuse "ltrace version 0.7.3 of the manual"
