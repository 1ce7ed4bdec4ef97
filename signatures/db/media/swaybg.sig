# SPDX-License-Identifier: CC0-1.0
component  swaybg
type       application
purl       pkg:generic/swaybg@{version}
supplier   Drew DeVault
license    MIT
url        vcs https://github.com/swaywm/swaybg

rule 1 banner rodata "{start}swaybg version {version}\n"

accept 1 "swaybg version 1.2.1\n" -> 1.2.1
refuse "[main.c:1] Found config * for output eDP-1 (swaybg)"
