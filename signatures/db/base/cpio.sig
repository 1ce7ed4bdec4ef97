# SPDX-License-Identifier: CC0-1.0
component  cpio
type       application
purl       pkg:generic/cpio@{version}
cpe        cpe:2.3:a:gnu:cpio:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    GPL-3.0-or-later
url        website https://www.gnu.org/software/cpio/
url        vcs https://git.savannah.gnu.org/git/cpio.git

rule 1 strings rodata "GNU cpio" "bug-cpio@gnu.org"
rule 2 lone "2.{minor2}" version "2.{minor}" needs 1,3
rule 3 strings rodata "GNU cpio" "https://www.gnu.org/software/cpio/"
rule 4 filename "mt-gnu"
accept 1 "GNU cpio\0bug-cpio@gnu.org" -> -
accept 2 "2.13" -> 2.13
accept 3 "GNU cpio\0https://www.gnu.org/software/cpio/" -> -
accept 4 "mt-gnu" -> -
refuse "needs GNU cpio"
refuse "newc cpio archive"
