# SPDX-License-Identifier: CC0-1.0
component  ngrep
type       application
purl       pkg:generic/ngrep@{version}
supplier   Jordan Ritter
license    BSD-4-Clause
url        vcs https://github.com/jpr5/ngrep

rule 1 strings rodata "ngrep: V%s, %s\n"
rule 2 lone "1.{minor2}" version "1.{minor}" needs 1

accept 1 "ngrep: V%s, %s\n" -> -
accept 2 "1.45" -> 1.45
refuse "ngrep -q"
