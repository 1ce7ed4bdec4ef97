# SPDX-License-Identifier: CC0-1.0
component  grep
type       application
purl       pkg:generic/grep@{version}
cpe        cpe:2.3:a:gnu:grep:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    GPL-3.0-or-later
url        website https://www.gnu.org/software/grep/
url        vcs https://git.savannah.gnu.org/git/grep.git

rule 1 strings rodata "GNU grep" "bug-grep@gnu.org"
rule 2 strings rodata "GNU grep" "https://www.gnu.org/software/grep/"
rule 3 lone "{major1}.{minor}" needs 1,2 >=2.5 <6.0
accept 1 "GNU grep\0bug-grep@gnu.org" -> -
accept 2 "GNU grep\0https://www.gnu.org/software/grep/" -> -
accept 3 "3.8" -> 3.8
refuse "this script needs GNU grep"
refuse "This is not GNU sed version 4.0"
