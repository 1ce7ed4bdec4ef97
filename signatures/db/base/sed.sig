# SPDX-License-Identifier: CC0-1.0
component  sed
type       application
purl       pkg:generic/sed@{version}
cpe        cpe:2.3:a:gnu:sed:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    GPL-3.0-or-later
url        website https://www.gnu.org/software/sed/
url        vcs https://git.savannah.gnu.org/git/sed.git

rule 1 strings rodata "GNU sed home page: "
rule 2 lone "4.{minor1}" version "4.{minor}" needs 1 >=4.1
rule 3 lone "4.{minor1}.{patch}" version "4.{minor}.{patch}" needs 1
veto "This is not GNU sed version"
accept 1 "GNU sed home page: <https://www.gnu.org/software/sed/>.\n" -> -
accept 2 "4.9" -> 4.9
accept 3 "4.2.2" -> 4.2.2
refuse "This is not GNU sed version 4.0"
refuse "GNU sed version 4.8"
