# SPDX-License-Identifier: CC0-1.0
component  coreutils
type       application
purl       pkg:generic/coreutils@{version}
cpe        cpe:2.3:a:gnu:coreutils:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    GPL-3.0-or-later >=6.10
license    GPL-2.0-or-later <6.10
url        website http://gnu.org/software/coreutils
url        vcs https://git.savannah.gnu.org/git/coreutils.git
alias      textutils fileutils sh-utils

rule 1 banner rodata "{start}GNU coreutils{end}"
rule 2 lone "{major}.{minor}" needs 1 >=5.0 <20.0
rule 3 banner rodata "(GNU coreutils) {dotted}{end}"
rule 4 strings rodata "or available locally via: info '(coreutils) %s%s'\n" "https://www.gnu.org/software/coreutils/"
rule 5 symbols _STDBUF_O
rule 6 strings rodata "_STDBUF_I" "_STDBUF_O" "_STDBUF_E" "could not set buffering of %s to mode %s"
accept 1 "\0GNU coreutils\0" -> -
accept 2 "9.1" -> 9.1
accept 3 "cat (GNU coreutils) 8.32" -> 8.32
accept 4 "or available locally via: info '(coreutils) %s%s'\n\0https://www.gnu.org/software/coreutils/" -> -
accept 5 "_STDBUF_O" -> -
accept 6 "_STDBUF_I\0_STDBUF_O\0_STDBUF_E\0could not set buffering of %s to mode %s" -> -
refuse "the implementations from mktemp.org and GNU coreutils.\n"
refuse "See the GNU coreutils manual for details."
