# SPDX-License-Identifier: CC0-1.0
component  axel
type       application
purl       pkg:generic/axel@{version}
cpe        cpe:2.3:a:axel:axel:{version}:*:*:*:*:*:*:*
supplier   axel project
license    GPL-2.0-or-later
url        vcs https://github.com/axel-download-accelerator/axel

rule 1 banner rodata "{start}Axel/{dotted} ("
rule 2 strings rodata "Usage: axel [options] url1 [url2] [url...]\n"

accept 1 "Axel/2.17.14 (linux-gnu)" -> 2.17.14
accept 2 "Usage: axel [options] url1 [url2] [url...]\n" -> -
refuse "User-Agent: Axel/2.17.14 (linux-gnu)"
