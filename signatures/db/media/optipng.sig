# SPDX-License-Identifier: CC0-1.0
component  optipng
type       application
purl       pkg:generic/optipng@{version}
cpe        cpe:2.3:a:optipng_project:optipng:{version}:*:*:*:*:*:*:*
supplier   Cosmin Truta
license    Zlib
url        website https://optipng.sourceforge.net/

rule 1 banner rodata "{start}OptiPNG version {dotted}\nCopyright (C) 2001-"

accept 1 "OptiPNG version 0.7.7\nCopyright (C) 2001-" -> 0.7.7
refuse "Software: OptiPNG 0.7.7"
