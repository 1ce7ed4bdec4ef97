# SPDX-License-Identifier: CC0-1.0
component  baresip
type       application
purl       pkg:generic/baresip@{version}
supplier   Baresip Foundation
license    BSD-3-Clause
url        vcs https://github.com/baresip/baresip

rule 1 banner rodata "{start}baresip v{dotted} ("
rule 2 banner rodata "{start}baresip {dotted}{end}"
rule 3 filename "baresip/modules/{word}.so"
accept 1 "baresip v1.0.0 (arm/linux)" -> 1.0.0
accept 2 "\0baresip 1.0.0\0" -> 1.0.0
accept 3 "usr/lib/baresip/modules/gst.so" -> -
refuse "User-Agent: baresip v1.0.0 (arm/linux)"
