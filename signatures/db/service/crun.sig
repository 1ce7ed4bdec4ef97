# SPDX-License-Identifier: CC0-1.0
component  crun
type       application
purl       pkg:generic/crun@{version}
cpe        cpe:2.3:a:crun_project:crun:{version}:*:*:*:*:*:*:*
supplier   containers project
license    GPL-2.0-or-later AND LGPL-2.1-or-later

rule 1 strings rodata "crun_cloned:/proc/self/exe"
rule 2 lone "1.{minor2}" needs 1 version "1.{minor}"

accept 1 "crun_cloned:/proc/self/exe" -> -
accept 2 "1.21" -> 1.21
refuse "runtime crun 1.8.1 at /usr/bin/crun"
