# SPDX-License-Identifier: CC0-1.0
component  lzop
type       application
purl       pkg:generic/lzop@{version}
supplier   Markus F.X.J. Oberhumer
license    GPL-2.0-or-later
url        website https://www.lzop.org/
url        source-distribution https://www.lzop.org/download/

rule 1 banner rodata "{start}lzop version: v{dotted}, "
accept 1 "lzop version: v1.04, Aug 10th 2017\nlzop build date: Nov 17 2020" -> 1.04
refuse "already has .lzop suffix -- unchanged"
