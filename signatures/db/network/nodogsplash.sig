# SPDX-License-Identifier: CC0-1.0
component  nodogsplash
type       application
purl       pkg:generic/nodogsplash@{version}
supplier   nodogsplash project
license    GPL-2.0-or-later

# No Debian package has it: what it prints is known from its published source.
rule 1 banner rodata "{start}This is nodogsplash version {version}\n"
rule 2 banner rodata "{start}This is nodogsplash version <b>{version}</b>"

accept 1 "This is nodogsplash version 5.0.2\n" -> 5.0.2
accept 2 "This is nodogsplash version <b>0.9</b>" -> 0.9
refuse "nodogsplash version 5.0.2"
