# SPDX-License-Identifier: CC0-1.0
component  unrar-free
type       application
purl       pkg:generic/unrar-free@{version}
supplier   Christoph Bergmann
license    GPL-2.0-or-later
url        vcs https://gitlab.com/bgermann/unrar-free

rule 1 banner rodata "{start}unrar-free {version}{end}"
accept 1 "unrar-free 0.1.3" -> 0.1.3
refuse "UNRAR 6.21 freeware"
