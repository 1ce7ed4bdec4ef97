# SPDX-License-Identifier: CC0-1.0
component  miredo
type       application
purl       pkg:generic/miredo@{version}
supplier   Remi Denis-Courmont
license    GPL-2.0-or-later

rule 1 banner rodata "{start}miredo v{version}{end}"
rule 2 strings rodata "Miredo: Teredo IPv6 tunneling software %s (%s)"
rule 3 lone "{major}.{minor}.{patch}" needs 2

accept 1 "miredo v1.2.6" -> 1.2.6
accept 2 "Miredo: Teredo IPv6 tunneling software %s (%s)" -> -
accept 3 "1.2.6" -> 1.2.6
refuse "see miredo v1.2.6"
