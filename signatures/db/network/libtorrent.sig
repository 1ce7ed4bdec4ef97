# SPDX-License-Identifier: CC0-1.0
component  libtorrent
type       library
purl       pkg:generic/libtorrent@{version}
supplier   Jari Sundell
license    GPL-2.0-or-later
url        vcs https://github.com/rakshasa/libtorrent
alias      libtorrent21 libtorrent-rakshasa

rule 1 soname "libtorrent.so.{soversion}"
rule 2 banner rodata "{start}libTorrent {dotted}{end}"
accept 1 "libtorrent.so.21" -> -
accept 2 "libTorrent 0.13.8" -> 0.13.8
refuse "-lt0D80-"
refuse "libtorrent-rasterbar.so.2.0"
