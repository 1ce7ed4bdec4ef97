# SPDX-License-Identifier: CC0-1.0
component  unionfs-fuse
type       application
purl       pkg:generic/unionfs-fuse@{version}
supplier   Radek Podgorny
license    BSD-3-Clause
url        vcs https://github.com/rpodgorny/unionfs-fuse

rule 1 banner rodata "{start}unionfs-fuse version {version}\n"
rule 2 banner rodata "{start}unionfs-fuse version: {version}{end}"

accept 1 "unionfs-fuse version 1.0\n" -> 1.0
accept 2 "unionfs-fuse version: 1.0" -> 1.0
refuse "unionfs-fuse 1.0 mounts branches"
