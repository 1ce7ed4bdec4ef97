# SPDX-License-Identifier: CC0-1.0
component  dmidecode
type       application
purl       pkg:generic/dmidecode@{version}
cpe        cpe:2.3:a:nongnu:dmidecode:{version}:*:*:*:*:*:*:*
supplier   Jean Delvare
license    GPL-2.0-or-later
url        website https://nongnu.org/dmidecode/
url        vcs https://git.savannah.nongnu.org/git/dmidecode.git
alias      biosdecode vpddecode

# 3.6 ends it without a newline
rule 1 strings rodata "fully supported by this version of dmidecode."
rule 2 strings rodata "# biosdecode %s\n"
rule 3 strings rodata "# vpddecode %s\n"
rule 4 lone "{major1}.{minor}" >=2.0 <9.0 needs 1,2,3

accept 1 "fully supported by this version of dmidecode." -> -
accept 2 "# biosdecode %s\n" -> -
accept 3 "# vpddecode %s\n" -> -
accept 4 "3.6" -> 3.6
refuse "# dmidecode 3.6"
