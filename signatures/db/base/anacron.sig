# SPDX-License-Identifier: CC0-1.0
component  anacron
type       application
purl       pkg:generic/anacron@{version}
supplier   Itai Tzur
license    GPL-2.0-or-later
url        website https://sourceforge.net/projects/anacron/

rule 1 banner rodata "{start}Anacron {version}\nCopyright (C) 1998  Itai Tzur"
rule 2 banner rodata "{start}Anacron {version} started on %04d"

accept 1 "Anacron 2.3\nCopyright (C) 1998  Itai Tzur" -> 2.3
accept 2 "Anacron 2.3 started on %04d" -> 2.3
refuse "Anacron 2.3 started on 2024-01-01"
