# SPDX-License-Identifier: CC0-1.0
component  minidlna
type       application
purl       pkg:generic/minidlna@{version}
cpe        cpe:2.3:a:readymedia_project:readymedia:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:minidlna_project:minidlna:{version}:*:*:*:*:*:*:*
supplier   NETGEAR
license    GPL-2.0-only AND BSD-3-Clause
url        website https://sourceforge.net/projects/minidlna/
url        vcs https://git.code.sf.net/p/minidlna/git
alias      readymedia minidlnad

rule 1 banner rodata "Starting MiniDLNA version {version}."
rule 2 banner rodata "<HTML><HEAD><TITLE>MiniDLNA {version}</TITLE>"
rule 3 strings rodata "MiniDLNA is already running. EXITING."
rule 4 strings rodata "Windows Media Connect compatible (MiniDLNA)"
rule 5 banner rodata "Starting ReadyMedia version {version}."

accept 1 "Starting MiniDLNA version 1.3.0.\n" -> 1.3.0
accept 2 "<HTML><HEAD><TITLE>MiniDLNA 1.3.0</TITLE></HEAD>" -> 1.3.0
accept 3 "MiniDLNA is already running. EXITING.\n" -> -
accept 4 "Windows Media Connect compatible (MiniDLNA)" -> -
accept 5 "Starting ReadyMedia version 1.1.3.\n" -> 1.1.3
refuse "User-Agent: MiniDLNA/1.3.0"

