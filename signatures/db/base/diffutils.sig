# SPDX-License-Identifier: CC0-1.0
component  diffutils
type       application
purl       pkg:generic/diffutils@{version}
cpe        cpe:2.3:a:gnu:diffutils:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    GPL-3.0-or-later
url        website https://www.gnu.org/software/diffutils/
url        vcs https://git.savannah.gnu.org/git/diffutils.git

rule 1 strings rodata "GNU diffutils" "bug-diffutils@gnu.org"
rule 2 lone "{major1}.{minor}" needs 1 >=2.8 <5.0
accept 1 "GNU diffutils\0bug-diffutils@gnu.org" -> -
accept 2 "3.10" -> 3.10
refuse "needs GNU diffutils"
