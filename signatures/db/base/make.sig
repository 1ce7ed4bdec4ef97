# SPDX-License-Identifier: CC0-1.0
component  make
type       application
purl       pkg:generic/make@{version}
cpe        cpe:2.3:a:gnu:make:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    GPL-3.0-or-later
url        website https://www.gnu.org/software/make/
url        vcs https://git.savannah.gnu.org/git/make.git
alias      gmake

rule 1 strings rodata "%sGNU Make %s\n"
rule 2 lone "{major1}.{minor}" >=3.77 <6.0 needs 1
rule 3 lone "{major1}.{minor}.{patch}" >=3.77 <6.0 needs 1

accept 1 "%sGNU Make %s\n" -> -
accept 2 "4.3" -> 4.3
accept 3 "4.4.1" -> 4.4.1
refuse "GNU Make 4.4.1"
