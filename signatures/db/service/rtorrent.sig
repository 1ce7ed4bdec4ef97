# SPDX-License-Identifier: CC0-1.0
component  rtorrent
type       application
purl       pkg:generic/rtorrent@{version}
supplier   Jari Sundell
license    GPL-2.0-or-later
url        website https://rakshasa.github.io/rtorrent/
url        vcs https://github.com/rakshasa/rtorrent

rule 1 banner rodata "{start}Rakshasa's BitTorrent client version {major}.{minor}.{patch}."

accept 1 "Rakshasa's BitTorrent client version 0.9.8." -> 0.9.8
refuse "rtorrent/0.9.8/0.13.8"
