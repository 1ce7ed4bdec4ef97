# SPDX-License-Identifier: CC0-1.0
component  dfu-util
type       application
purl       pkg:generic/dfu-util@{version}
supplier   Tormod Volden, Stefan Schmidt
license    GPL-2.0-or-later

rule 1 banner rodata "{start}dfu-util {version}\n"

accept 1 "dfu-util 0.11\n" -> 0.11
refuse "run dfu-util 0.11"
