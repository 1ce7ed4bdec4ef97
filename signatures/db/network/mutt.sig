# SPDX-License-Identifier: CC0-1.0
component  mutt
type       application
purl       pkg:generic/mutt@{version}
cpe        cpe:2.3:a:mutt:mutt:{version}:*:*:*:*:*:*:*
supplier   Mutt project
license    GPL-2.0-or-later
url        website http://www.mutt.org/
url        vcs https://gitlab.com/muttmua/mutt

rule 1 strings rodata "Mutt %s (%s)" "Mutt comes with ABSOLUTELY NO WARRANTY; for details type `mutt -vv'."
rule 2 lone "{major1}.{minor}.{patch}" needs 1
rule 3 banner rodata "{start}muttrc-{dotted}{end}" needs 1
veto "NeoMutt"
accept 1 "Mutt %s (%s)\0Mutt comes with ABSOLUTELY NO WARRANTY; for details type `mutt -vv'.\n" -> -
accept 2 "2.2.12" -> 2.2.12
accept 3 "muttrc-2.2.12" -> 2.2.12
refuse "User-Agent: Mutt/2.2.12 (2023-09-09)"
refuse "NeoMutt comes with ABSOLUTELY NO WARRANTY; for details type `mutt -vv'."
