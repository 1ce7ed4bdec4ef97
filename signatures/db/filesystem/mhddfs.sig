# SPDX-License-Identifier: CC0-1.0
component  mhddfs
type       application
purl       pkg:generic/mhddfs@{version}
supplier   Dmitry E. Oboukhov
license    GPL-3.0-only
url        website http://mhddfs.uvw.ru

rule 1 banner rodata " >>>>> mhdd {dotted}+nmu{d} started <<<<<\n"
rule 2 strings rodata "mhddfs: Duplicate directories: %s %s\n"

accept 1 " >>>>> mhdd 0.1.39+nmu2 started <<<<<\n" -> 0.1.39
accept 2 "mhddfs: Duplicate directories: %s %s\n" -> -
refuse "mhddfs version: 0.1.39"
