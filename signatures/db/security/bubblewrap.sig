# SPDX-License-Identifier: CC0-1.0
component  bubblewrap
type       application
purl       pkg:generic/bubblewrap@{version}
cpe        cpe:2.3:a:projectatomic:bubblewrap:{version}:*:*:*:*:*:*:*
supplier   Project Atomic
license    LGPL-2.0-or-later
url        vcs https://github.com/containers/bubblewrap
alias      bwrap

rule 1 banner rodata "{start}bubblewrap {dotted}{end}"
accept 1 "\0bubblewrap 0.8.0\0" -> 0.8.0
refuse "requires bubblewrap 0.8.0 or later"
