# SPDX-License-Identifier: CC0-1.0
component  wavemon
type       application
purl       pkg:generic/wavemon@{version}
supplier   Gerrit Renker
license    GPL-3.0-or-later
url        vcs https://github.com/uoaerg/wavemon

rule 1 strings rodata "wavemon - status monitor for wireless network devices"
rule 2 banner rodata "{start}version {dotted}{end}" needs 1
accept 1 "wavemon - status monitor for wireless network devices" -> -
accept 2 "version 0.9.1" -> 0.9.1
refuse "usage: wavemon [ -hgv ] [ -i ifname ]"
