# SPDX-License-Identifier: CC0-1.0
component  patch
type       application
purl       pkg:generic/patch@{version}
cpe        cpe:2.3:a:gnu:patch:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    GPL-3.0-or-later
url        website https://savannah.gnu.org/projects/patch/
url        vcs https://git.savannah.gnu.org/git/patch.git

rule 1 strings rodata "GNU patch" "%s patch detected!"
rule 2 lone "2.{minor}" version "2.{minor}" needs 1
rule 3 lone "2.{minor}.{patch}" version "2.{minor}.{patch}" needs 1

accept 1 "GNU patch\0%s patch detected!" -> -
accept 2 "2.8" -> 2.8
accept 3 "2.7.6" -> 2.7.6
refuse "GNU patch 2.7 or later"
