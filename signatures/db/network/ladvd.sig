# SPDX-License-Identifier: CC0-1.0
component  ladvd
type       application
purl       pkg:generic/ladvd@{version}
supplier   Sten Spans
license    ISC
url        vcs https://github.com/sspans/ladvd

rule 1 banner rodata "{start}ladvd version {version}\nUsage: "

accept 1 "ladvd version 1.1.2\nUsage: " -> 1.1.2
refuse "ladvd 1.1.2 running"
