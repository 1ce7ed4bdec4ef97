# SPDX-License-Identifier: CC0-1.0
component  squeezelite
type       application
purl       pkg:generic/squeezelite@{version}
supplier   Adrian Smith, Ralph Irving
license    GPL-3.0-or-later

rule 1 banner rodata "Model=squeezelite,{any},Firmware=v{dotted}"
rule 2 banner rodata "Model=squeezelite,{any},Firmware={dotted}"

accept 1 "CanHTTPS=1,Model=squeezelite,AccuratePlayPoints=1,Balance=1,Firmware=v1.9.9-1414" -> 1.9.9
accept 2 "CanHTTPS=1,Model=squeezelite,AccuratePlayPoints=1,Balance=1,Firmware=2.0.0-1517" -> 2.0.0
refuse "Model=squeezelite"
