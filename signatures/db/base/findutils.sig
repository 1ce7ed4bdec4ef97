# SPDX-License-Identifier: CC0-1.0
component  findutils
type       application
purl       pkg:generic/findutils@{version}
cpe        cpe:2.3:a:gnu:findutils:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    GPL-3.0-or-later
url        website https://savannah.gnu.org/projects/findutils/
url        vcs https://git.savannah.gnu.org/git/findutils.git

rule 1 strings rodata "GNU findutils" "bug-findutils@gnu.org"
rule 2 strings rodata "GNU findutils" "https://www.gnu.org/software/findutils/"
rule 3 lone "4.{minor}.{patch}" version "4.{minor}.{patch}" needs 1,2
accept 1 "GNU findutils\0bug-findutils@gnu.org" -> -
accept 2 "GNU findutils\0https://www.gnu.org/software/findutils/" -> -
accept 3 "4.9.0" -> 4.9.0
refuse "install GNU findutils for this"
