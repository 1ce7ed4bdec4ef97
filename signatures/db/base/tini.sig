# SPDX-License-Identifier: CC0-1.0
component  tini
type       application
purl       pkg:generic/tini@{version}
supplier   Thomas Orozco
license    MIT
url        vcs https://github.com/krallin/tini

rule 1 banner rodata "{start}tini version {version}{end}"
rule 2 strings rodata "[FATAL tini (%i)] "

accept 1 "tini version 0.19.0" -> 0.19.0
accept 2 "[FATAL tini (%i)] " -> -
refuse "ENTRYPOINT tini version 0.19.0 --"
