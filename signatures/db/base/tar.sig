# SPDX-License-Identifier: CC0-1.0
component  tar
type       application
purl       pkg:generic/tar@{version}
cpe        cpe:2.3:a:gnu:tar:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    GPL-3.0-or-later >=1.20
license    GPL-2.0-or-later <1.20
url        website https://www.gnu.org/software/tar/
url        vcs https://git.savannah.gnu.org/git/tar.git

rule 1 strings rodata "GNU tar 1.13.x format"
rule 2 banner rodata "{start}rmt (GNU tar) {dotted}{end}"
rule 3 lone "1.{minor2}" version "1.{minor}" needs 1,2 >=1.13
rule 4 lone "1.{minor2}.{patch}" version "1.{minor}.{patch}" needs 1 >=1.13
accept 1 "GNU tar 1.13.x format" -> -
accept 2 "\0rmt (GNU tar) 1.34\0" -> 1.34
accept 3 "1.34" -> 1.34
accept 4 "1.15.1" -> 1.15.1
refuse "GNU tar"
refuse "tar (GNU tar) or busybox tar is required"
