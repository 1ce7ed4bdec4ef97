# SPDX-License-Identifier: CC0-1.0
component  squeezelite
type       application
purl       pkg:generic/squeezelite@{version}
supplier   Adrian Smith, Ralph Irving
license    GPL-3.0-or-later

rule 1 banner rodata "{start}Squeezelite v{version}, Copyright {year}-{year} Adrian Smith"
rule 2 banner rodata "{start}Squeezelite {version}, Copyright {year}-{year} Adrian Smith"

accept 1 "Squeezelite v1.9.9-1414, Copyright 2012-2015 Adrian Smith, 2015-2021" -> 1.9.9-1414
accept 2 "Squeezelite 2.0.0-1517, Copyright 2012-2015 Adrian Smith, 2015-2024" -> 2.0.0-1517
refuse "Model=squeezelite"
