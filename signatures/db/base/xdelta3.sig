# SPDX-License-Identifier: CC0-1.0
component  xdelta3
type       application
purl       pkg:generic/xdelta3@{version}
cpe        cpe:2.3:a:xdelta:xdelta3:{version}:*:*:*:*:*:*:*
supplier   Joshua MacDonald
license    Apache-2.0

rule 1 banner rodata "{start}Xdelta version {version}, Copyright (C)"

accept 1 "Xdelta version 3.0.11, Copyright (C) 2007" -> 3.0.11
refuse "see Xdelta version 3.0.11, Copyright (C) 2007"
