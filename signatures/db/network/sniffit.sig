# SPDX-License-Identifier: CC0-1.0
component  sniffit
type       application
purl       pkg:generic/sniffit@{version}
cpe        cpe:2.3:a:sniffit_project:sniffit:{version}:*:*:*:*:*:*:*
supplier   Brecht Claerhout
license    BSD-3-Clause
url        vcs https://github.com/resurrecting-open-source-projects/sniffit

rule 1 strings rodata "Sniffit Version %s - Copyright 1996-98 Brecht Claerhout\n"
rule 2 lone "0.{minor}" version "0.{minor}" needs 1

accept 1 "Sniffit Version %s - Copyright 1996-98 Brecht Claerhout\n" -> -
accept 2 "0.5" -> 0.5
refuse "Sniffit Version 0.5 - Copyright 1996-98 Brecht Claerhout"
