# SPDX-License-Identifier: CC0-1.0
component  rkflashtool
type       application
purl       pkg:generic/rkflashtool@{version}
supplier   Ivo van Poorten
license    BSD-2-Clause
url        vcs https://github.com/linux-rockchip/rkflashtool

rule 1 banner rodata "{start}rkflashtool v%d.%d\n" arguments
rule 2 banner rodata "{start}rkcrc v%d.%d\n" arguments
rule 3 banner rodata "{start}rkunpack v%d.%d\n" arguments

accept 1 "rkflashtool v%d.%d\n" -> -
accept 2 "rkcrc v%d.%d\n" -> -
accept 3 "rkunpack v%d.%d\n" -> -
refuse "rkflashtool: info: rkflashtool v5.2"
