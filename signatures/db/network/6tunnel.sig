# SPDX-License-Identifier: CC0-1.0
component  6tunnel
type       application
purl       pkg:generic/6tunnel@{version}
supplier   Wojtek Kaniewski
license    GPL-2.0-only
url        website https://toxygen.net/6tunnel
url        vcs https://github.com/wojtekka/6tunnel

rule 1 strings rodata "<%d> connection from unmapped address (%s), disconnecting\n"

accept 1 "<%d> connection from unmapped address (%s), disconnecting\n" -> -
refuse "6tunnel 0.13 tunnels to IPv6"
