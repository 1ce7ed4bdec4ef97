# SPDX-License-Identifier: CC0-1.0
component  batctl
type       application
purl       pkg:generic/batctl@{version}
supplier   open-mesh project
license    GPL-2.0-only
url        website https://www.open-mesh.org/
url        vcs https://git.open-mesh.org/batctl.git

rule 1 strings rodata "batctl %s [batman-adv: "
rule 2 strings rodata "Usage: batctl bisect_iv [parameters] <file1> <file2> .. <fileN>\n"
rule 3 lone "debian-{major4}.{minor}-{d}" needs 1,2

accept 1 "batctl %s [batman-adv: " -> -
accept 2 "Usage: batctl bisect_iv [parameters] <file1> <file2> .. <fileN>\n" -> -
accept 3 "debian-2025.0-2" -> 2025.0
refuse "batctl gwl"
