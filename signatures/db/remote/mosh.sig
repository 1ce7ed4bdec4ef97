# SPDX-License-Identifier: CC0-1.0
component  mosh
type       application
purl       pkg:generic/mosh@{version}
cpe        cpe:2.3:a:keith_winstein:mosh:{version}:*:*:*:*:*:*:*
supplier   Keith Winstein
license    GPL-3.0-or-later
url        website https://mosh.org
url        vcs https://github.com/mobile-shell/mosh
alias      mosh-server mosh-client

rule 1 banner rodata "mosh-server (mosh {dotted}) ["
rule 2 banner rodata "mosh-client (mosh {dotted}) ["
accept 1 "\nmosh-server (mosh 1.4.0) [build mosh 1.4.0]" -> 1.4.0
accept 2 "mosh-client (mosh 1.4.0) [build mosh 1.4.0]" -> 1.4.0
refuse "[mosh is exiting.]"
