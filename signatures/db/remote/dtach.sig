# SPDX-License-Identifier: CC0-1.0
component  dtach
type       application
purl       pkg:generic/dtach@{version}
cpe        cpe:2.3:a:redhat:dtach:{version}:*:*:*:*:*:*:*
supplier   Ned T. Crigler
license    GPL-2.0-or-later
url        website https://dtach.sourceforge.net/
url        vcs https://github.com/crigler/dtach

rule 1 banner rodata "{start}dtach - version {version}(C)Copyright "

accept 1 "dtach - version 0.9(C)Copyright " -> 0.9
refuse "dtach - version 0.9"
