# SPDX-License-Identifier: CC0-1.0
component  aide
type       application
purl       pkg:generic/aide@{version}
supplier   AIDE project
license    GPL-2.0-or-later
url        website https://aide.github.io
url        vcs https://github.com/aide/aide

rule 1 strings rodata "AIDE %s \n\nUsage: aide [options]"
rule 2 lone "0.{minor}.{patch}" version "0.{minor}.{patch}" needs 1

accept 1 "AIDE %s \n\nUsage: aide [options]" -> -
accept 2 "0.18.3" -> 0.18.3
refuse "AIDE 0.18.3 initialized database"
