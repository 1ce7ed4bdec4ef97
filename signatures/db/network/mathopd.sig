# SPDX-License-Identifier: CC0-1.0
component  mathopd
type       application
purl       pkg:generic/mathopd@{version}
cpe        cpe:2.3:a:mathopd:mathopd:{version}:*:*:*:*:*:*:*
supplier   Michiel Boland
license    BSD-3-Clause

# No Debian package has it: what it prints is known from its published source.
rule 1 banner rodata "{start}Mathopd/{version}{end}"

accept 1 "Mathopd/1.5p6" -> 1.5p6
refuse "Server: Mathopd/1.5p6"
