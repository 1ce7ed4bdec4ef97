# SPDX-License-Identifier: CC0-1.0
component  hdparm
type       application
purl       pkg:generic/hdparm@{version}
supplier   Mark Lord
license    hdparm
url        website http://sourceforge.net/projects/hdparm/
url        source-distribution https://sourceforge.net/projects/hdparm/files/hdparm/

rule 1 banner rodata "get/set hard disk parameters - version v{dotted}, by Mark Lord."
accept 1 "\n%s - get/set hard disk parameters - version v9.65, by Mark Lord.\n" -> 9.65
refuse "hdparm [OPTIONS] [DEVICE]\n\nGet/set hard disk parameters"
