# SPDX-License-Identifier: CC0-1.0
component  crun
type       application
purl       pkg:generic/crun@{version}
supplier   containers
license    GPL-2.0-or-later
cpe        cpe:2.3:a:crun_project:crun:{version}:*:*:*:*:*:*:*
alias      libcrun

rule 1 strings rodata "crun_cloned:/proc/self/exe" "https://github.com/containers/crun/issues"
# 1.0, 1.0.0 and 1.5.0 are versions of the specification or of what it talks to
rule 2 lone "1.{minor2}" needs 1 version "1.{minor}"
rule 3 lone "1.{minor1}.{patch}" needs 1 version "1.{minor}.{patch}" >1.5.0
rule 4 lone "1.{minor2}.{patch}" needs 1 version "1.{minor}.{patch}"

accept 1 "crun_cloned:/proc/self/exe\0https://github.com/containers/crun/issues" -> -
accept 2 "1.21" -> 1.21
accept 3 "1.8.1" -> 1.8.1
accept 4 "1.14.1" -> 1.14.1
refuse "crun version 1.21"
